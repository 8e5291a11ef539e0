/** What stands in the online script already: nothing of its own, an earlier version of ours, or somebody's code. */
import { BUNDLE_NAME } from "../forwarders";

export interface OnlineFile {
  /** With its ending, as clasp names it. */
  name: string;
  text: string;
}

/** What a new script project begins with. */
const STARTER = /^\s*function myFunction\(\)\s*\{\s*\}\s*$/;
const MANIFEST = "appsscript.json";
const OURS = ["Code.js", "Sidebar.html"];

/** The files that would be lost, since neither we nor Google wrote them. */
export function filesAtStake(files: readonly OnlineFile[]): OnlineFile[] {
  const isOurs = files.some(({ name, text }) => name === "Code.js" && text.includes(`var ${BUNDLE_NAME}=`));
  return files.filter(
    ({ name, text }) => name !== MANIFEST && !STARTER.test(text) && !(isOurs && OURS.includes(name)),
  );
}

/** The files in words: `Code.js (12 lines, begins with “function onEdit() {”)`. */
export function inWords(files: readonly OnlineFile[]): string {
  return files
    .map(({ name, text }) => {
      const lines = text.split(/\r?\n/);
      const first = lines.find((line) => line.trim() !== "")?.trim() ?? "";
      return `  ${name} (${lines.length} ${lines.length === 1 ? "line" : "lines"}, begins with “${first.slice(0, 60)}”)`;
    })
    .join("\n");
}
