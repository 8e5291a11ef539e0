/** Builds what the tests run, once: the add-on, the headless host and the playground's page. */
import { fileURLToPath } from "node:url";
import { buildHeadless } from "../../playground/engine/build-headless";
import { buildPage } from "../../playground/server/build-page";
import { build } from "../../scripts/build";

export default async function setup(): Promise<void> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  await Promise.all([build(), buildHeadless(), buildPage(root, { minify: true })]);
}
