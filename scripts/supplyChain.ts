/** The page about every package that the project uses: its licence, why it is there, and whether anything of it is uploaded. */
import { readFile } from "node:fs/promises";
import { uploadedSources } from "./build";
import { packageOf } from "./licences";
import { markdownTable } from "./markdownTable";
import { whyNeeded } from "./whyNeeded";

interface LockedPackage {
  version: string;
  license?: string;
  hasInstallScript?: boolean;
}

export const SUPPLY_CHAIN = `What is uploaded to Google is made of this project's own code and of the packages marked below, and of nothing else: the bundler's own list of what went
into each file says so, and their licences stand at its end. All other packages only build, test or show the playground on a developer's computer. Versions are fixed in \`package-lock.json\`, each with a checksum.`;

/** The parts of docs/supply-chain.md below its title. */
export async function supplyChainSections(): Promise<string[]> {
  const { devDependencies } = JSON.parse(await readFile("package.json", "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const { packages } = JSON.parse(await readFile("package-lock.json", "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const all = Object.entries(packages).flatMap(([path, found]) =>
    path === "" ? [] : [{ ...found, name: packageOf(path)! }],
  );
  const uploaded = await uploadedPackages();
  const rows = Object.keys(devDependencies).map((name) => {
    const { version, license = "not said" } = packages[`node_modules/${name}`]!;
    return [name, version, license, whyNeeded(name), uploaded.get(name)?.join(", ") ?? "no"];
  });
  const unnamed = [...uploaded.keys()].filter((name) => !(name in devDependencies));
  if (unnamed.length > 0) throw new Error(`Uploaded without being named in package.json: ${unnamed}.`);
  return [
    "## Packages that the project names",
    markdownTable(["Package", "Version", "Licence", "Why it is there", "Uploaded in"], rows),
    `## Packages that those need`,
    `With them it is ${all.length} packages, of which a machine installs those for its own system. None of the others is uploaded. Their licences:`,
    markdownTable(["Licence", "Packages"], licencesOf(all)),
    "## Scripts that run on installing",
    `${all
      .filter(({ hasInstallScript }) => hasInstallScript)
      .map(({ name }) => `\`${name}\``)
      .join(
        " and ",
      )} have one. None is needed: \`npm ci --ignore-scripts\` does as well, and every command works after it.`,
  ];
}

/** By package the uploads that hold something of it. */
async function uploadedPackages(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const [upload, sources] of Object.entries(await uploadedSources()))
    for (const name of new Set(sources.flatMap((path) => packageOf(path) ?? [])))
      found.set(name, [...(found.get(name) ?? []), upload]);
  return found;
}

function licencesOf(all: readonly LockedPackage[]): string[][] {
  const counts = new Map<string, number>();
  for (const { license = "Not said in the lock file" } of all)
    counts.set(license, (counts.get(license) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, n]) => [name, String(n)]);
}
