/** Where the small add-on of these tests lies. */
import { fileURLToPath } from "node:url";

export const fixture = {
  distDir: fileURLToPath(new URL("fixture", import.meta.url)),
  functionsFile: fileURLToPath(new URL("fixture/functions.json", import.meta.url)),
};
