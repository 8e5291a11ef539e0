/** Bundles the headless host once before the tests that use it. */
import { buildHeadless } from "../../playground/engine/build-headless";

export default async function setup(): Promise<void> {
  await buildHeadless();
}
