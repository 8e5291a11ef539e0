/** `npm run site`: writes a folder that any static host can hand out: a start page, the playground with its samples, and the docs. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { EMPTY } from "../../playground/samples/empty-workbook";
import { buildPage } from "../../playground/server/build-page";
import { workbooksFor } from "../../playground/server/opened";
import { build } from "../build";
import { docPages } from "./doc-pages";
import { offlineScript } from "./offline";
import { forStaticHosts } from "./site-page";
import { startPage } from "./start-page";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the playground's page asks for beside itself. */
const BESIDE_THE_PAGE = ["dist/Code.js", "dist/Sidebar.html", "build/functions.json"];

/** Writes the site into an empty folder; `isBuilt` says that the add-on and the playground's page are there already. */
export async function buildSite(folder: string, isBuilt = false): Promise<void> {
  if (!isBuilt) await Promise.all([build(), buildPage(root)]);
  await rm(folder, { recursive: true, force: true });
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await cp(join(root, "build", "page"), join(folder, "playground"), { recursive: true });
  for (const path of BESIDE_THE_PAGE) await cp(join(root, path), join(folder, "playground", path));
  const { choices, read } = await workbooksFor(undefined, root);
  await put("playground/workbooks.json", JSON.stringify(choices));
  for (const { name } of choices)
    if (name !== EMPTY.name) await put(`playground/workbooks/${name}.json`, JSON.stringify(await read(name)));
  for (const [path, html] of await docPages(root)) await put(path, html);
  for (const images of ["screens", "pictures", "marketplace"])
    await cp(join(root, "docs", images), join(folder, "docs", images), { recursive: true });
  await put("index.html", startPage(choices));
  const page = await readFile(join(folder, "playground", "index.html"), "utf8");
  await put("playground/index.html", page.replace("</title>", `</title>\n    ${forStaticHosts("../")}`));
  await put("offline.js", await offlineScript(folder, await filesIn(folder)));
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = join(root, "site");
  await buildSite(folder);
  console.log(`Written: ${folder}. Put it on any static host, or try it with: npx http-server site`);
}
