/** Builds again when a file of the project changes. */
import { watch as watchFolder } from "node:fs";
import { join } from "node:path";

const folders = ["notation", "src", "sidebar", "scripts", "playground"];
const pause = 150;

/** Calls `rebuild` after changes, never twice at once; gives a function that ends the watch. */
export function watchSources(root: string, rebuild: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(rebuild);
    }, pause);
  };
  const watchers = folders.map((folder) => watchFolder(join(root, folder), { recursive: true }, changed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
