/** The licences of the packages whose code is in an upload, since they ask to go with every copy. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The package that a file belongs to; undefined for one of the project's own. */
export function packageOf(path: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}

/** Each package's name, version and licence in full. @throws Error for a package without one */
export async function licencesIn(sources: readonly string[]): Promise<string> {
  const names = [...new Set(sources.flatMap((path) => packageOf(path) ?? []))].sort();
  const texts = await Promise.all(
    names.map(async (name) => {
      const folder = join("node_modules", name);
      const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
      if (!file) throw new Error(`${name} comes without a licence, and its code is uploaded.`);
      const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      return `${name} ${version}\n\n${(await readFile(join(folder, file), "utf8")).trim()}`;
    }),
  );
  return `DevRel Ledger, MIT licence. Holds code of these packages:\n\n${texts.join("\n\n----\n\n")}\n`;
}
