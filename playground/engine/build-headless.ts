/** Bundles the headless host for Node: Univer's packages cannot be imported there as they are. */
import { build } from "esbuild";

const root = new URL("../../", import.meta.url).pathname;

/** Writes build/headless.mjs and gives its path. */
export async function buildHeadless(): Promise<string> {
  const outfile = `${root}build/headless.mjs`;
  await build({
    entryPoints: [`${root}playground/headless.ts`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "linked",
    logLevel: "error",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  return outfile;
}
