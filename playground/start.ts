/** `npm start`: builds the add-on and the page, and serves a workbook with live figures on this computer. */
import { fileURLToPath } from "node:url";
import { PlainError } from "./files/plain-error";
import { buildPage } from "./server/build-page";
import { readCommandLine, usage } from "./server/command-line";
import { hasScreen, openBrowser } from "./server/open-browser";
import { workbooksFor } from "./server/opened";
import { type Serving, serve } from "./server/serve";
import { watchSources } from "./server/watch";

const root = fileURLToPath(new URL("..", import.meta.url));

async function start(words: string[]): Promise<void> {
  const wishes = readCommandLine(words);
  if (wishes.help) return console.log(usage);
  // npm runs its scripts in the project's folder and tells in INIT_CWD where the person is.
  const workbooks = await workbooksFor(wishes.open, process.env.INIT_CWD ?? process.cwd());
  process.chdir(root);
  if (wishes.build) await buildAll(wishes.watch);
  const serving = await serve({ root, port: wishes.port, workbooks, watch: wishes.watch });
  const [first] = workbooks.choices;
  if (serving.port !== wishes.port) {
    console.log(
      `\nPort ${wishes.port} is taken by another program, so port ${serving.port} is used instead.`,
    );
  }
  console.log(`\nDevRel Ledger playground: ${serving.address}`);
  console.log(`Open: ${first!.title}. Nothing leaves this computer. Stop with Ctrl+C.\n`);
  const endWatch = wishes.watch ? watchSources(root, () => rebuild(serving)) : undefined;
  stopCleanly(async () => {
    endWatch?.();
    await serving.stop();
  });
  if (wishes.browser && hasScreen(process.env, process.platform)) openBrowser(serving.address);
}

async function buildAll(watch: boolean): Promise<void> {
  const { build } = await import("../scripts/build");
  await Promise.all([build(), buildPage(root, { minify: !watch })]);
}

async function rebuild(serving: Serving): Promise<void> {
  try {
    await buildAll(true);
    serving.reload();
    console.log("Built again.");
  } catch (error) {
    console.error(`Not built, the page shows the last good version: ${(error as Error).message}`);
  }
}

function stopCleanly(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().then(() => process.exit(0));
    });
  }
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
});
