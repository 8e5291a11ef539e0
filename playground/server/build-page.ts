/** Bundles the playground's page into build/page. */
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Writes build/page: index.html, main.js and main.css. */
export async function buildPage(root: string, { minify = true } = {}): Promise<void> {
  const page = join(root, "playground", "page");
  const outdir = join(root, "build", "page");
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: { main: join(page, "main") },
    outdir,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify,
    define: { "process.env.NODE_ENV": '"production"' },
    loader: {
      ".woff2": "dataurl",
      ".woff": "dataurl",
      ".ttf": "dataurl",
      ".png": "dataurl",
      ".svg": "dataurl",
    },
    legalComments: "none",
    logLevel: "error",
  });
  await copyFile(join(page, "index.html"), join(outdir, "index.html"));
}
