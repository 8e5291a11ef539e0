/**
 * `npm run check:googlesql`: the same on Google's own reference evaluator of GoogleSQL, which it installs aside (354 MB, Linux on x64),
 * and every action of the written project judged as it stands.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { warehouseProject } from "../../scripts/warehouse/project";
import type { Grid } from "../../src/reading/grid";
import { compareMany } from "./compareMany";
import { compileProject } from "./dataform";
import { inOrder } from "./duckdb";
import { googleSql } from "./googlesql";
import { sampleTabs } from "./samples";
import { wishOf } from "./wish";

const FOLDER = "build/googlesql";
const PACKAGE = "@fivetrandevelopers/zetasql@1.13.0";

function install(): void {
  if (existsSync(`${FOLDER}/node_modules/@fivetrandevelopers/zetasql`)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/package.json`, '{ "private": true }\n');
  console.log(`Installing ${PACKAGE} into ${FOLDER} …`);
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", PACKAGE], {
    cwd: FOLDER,
    stdio: "inherit",
  });
}

install();
const engine = await googleSql(FOLDER);
try {
  const areSame = await compareMany(engine, wishOf(process.argv.slice(2)));
  let failed = 0;
  for (const sample of ["sample-team", "libuv"]) failed += await judgeProject(sample);
  if (!areSame || failed > 0) process.exitCode = 1;
} finally {
  engine.close();
}

/** Runs the compiled project over a sample: every table is made, and every assertion finds nothing. Gives how many fail. */
async function judgeProject(sample: string): Promise<number> {
  const { journey, kinds, ...sources } = sampleTabs(sample);
  const grids = Object.entries(sources as Record<string, Grid>);
  const compiled = compileProject(
    await warehouseProject({
      ...{ project: "my-project", dataset: "devrel", timeZone: "Europe/Berlin", kinds },
      // One weight of the sample team cannot be read, on purpose, and no project is written over such a journey.
      journey: journey?.map((cells) => cells.map((cell) => (cell === "a few" ? "" : cell))),
      headers: Object.fromEntries(grids.map(([name, [own]]) => [name, ["row_number", ...own!.map(String)]])),
    }),
  );
  const short = (query: string) => query.replace(/`[\w-]+\.[\w-]+\.(\w+)`/g, "$1");
  for (const [name, [own, ...rows]] of grids) await engine.load(name, own!.map(String), rows);
  let failed = 0;
  const judge = async (name: string, work: () => Promise<string | undefined>) => {
    const wrong = await work().catch((error: Error) => error.message);
    if (wrong === undefined) return;
    failed++;
    console.log(`${name}: ${wrong}`);
  };
  const tables = inOrder(compiled).filter(({ query }) => query);
  for (const { target, query } of tables)
    await judge(target.name, async () => {
      await engine.make(target.name, short(query));
      return undefined;
    });
  for (const { target, query } of compiled.assertions)
    await judge(target.name, async () => {
      await engine.make("asserted", short(query));
      const found = engine.rowsIn("asserted");
      return found > 0 ? `${found} rows should not be there` : undefined;
    });
  for (const { target, queries } of compiled.operations)
    for (const each of queries) await judge(target.name, () => engine.analyze(each).then(() => undefined));
  console.log(
    `The project over ${sample} on ${engine.name}: ${tables.length} tables, ${compiled.assertions.length} assertions, ${compiled.operations.length} function; ${failed} fail.`,
  );
  return failed;
}
