/** Every file of tests is run by exactly one project: one that no project takes is a test that cannot fail. */
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import config from "../../vitest.config";

interface Project {
  test: { name: string; include: string[]; exclude?: string[] };
}

const projects = (config.test?.projects ?? []) as Project[];
const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((name) => `tests/${name.replaceAll("\\", "/")}`)
  .filter((file) => /\.(test|spec)\.[^./]+$/.test(file));

/** The projects that run a file; their globs all mean "everything of that ending below a folder". */
const runBy = (file: string) =>
  projects.flatMap(({ test: { name, include } }) =>
    include.filter((glob) => matches(glob, file)).map(() => name),
  );

function matches(glob: string, file: string): boolean {
  const [folder, ending] = glob.split("**/*");
  return file.startsWith(folder!) && file.endsWith(ending!);
}

it("every folder of tests stands for one of the sources, but for those about the whole", () => {
  const below = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));
  const whole = ["bench", "browser", "bundle", "layers", "setup", "sidebar", "playground", "teamWorkbooks"];
  const strays = (tests: string, sources: string, others: string[]) =>
    below(tests).filter((name) => !others.includes(name) && !below(sources).includes(name));
  expect(strays("tests", "src", whole)).toEqual([]);
  expect(strays("tests/sidebar", "sidebar", ["csv"])).toEqual([]);
  expect(strays("tests/playground", "playground", ["fixture"])).toEqual([]);
});

it("every glob names one folder and one ending, and nothing below it is left out again", () => {
  const globs = projects.flatMap(({ test: { include } }) => include);
  expect(globs.filter((glob) => !/^tests\/[\w/-]+\/\*\*\/\*\.test\.ts$/.test(glob))).toEqual([]);
  expect(projects.flatMap(({ test: { name, exclude } }) => (exclude ? [name] : []))).toEqual([]);
});

it("every folder that a project names has tests", () => {
  const globs = projects.flatMap(({ test: { include } }) => include);
  expect(globs.filter((glob) => !files.some((file) => matches(glob, file)))).toEqual([]);
});

it("every test file is run by exactly one project", () => {
  expect(runBy("tests/layers/projects.test.ts")).toEqual(["layers"]);
  expect(runBy("tests/nowhere/some.test.ts")).toEqual([]);
  const strays = files.map((file) => `${file}: ${runBy(file).join(" and ") || "none"}`);
  const names = projects.map(({ test: { name } }) => name);
  expect(strays.filter((line) => !names.includes(line.split(": ")[1]!))).toEqual([]);
});
