/** The mutation test changes all that reads cells and measures. */
import { existsSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { mutationPlan } from "../../scripts/mutation/parts";

const whole = mutationPlan([]);

it("every folder of src is changed, but for those that neither read cells nor measure, and its tests are run", () => {
  const others = ["app", "bringIn", "check", "definitions", "functions", "pages", "problems", "share"];
  const folders = readdirSync("src", { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() && ![...others, "sheets", "tabs", "warehouse", "words"].includes(each.name)
      ? [each.name]
      : [],
  );
  const changed = whole.files.filter((pattern) => !pattern.startsWith("!"));
  expect(changed.sort()).toEqual(folders.map((folder) => `src/${folder}/**/*.ts`).sort());
  expect(whole.testFolders).toEqual(expect.arrayContaining(folders));
  expect(whole.testFolders.filter((folder) => !existsSync(`tests/${folder}`))).toEqual([]);
});

it("a change is to be noticed by the tests of its own folder first, and by few others", () => {
  expect(mutationPlan(["src/funnel/"]).testFolders).toEqual(["funnel", "functions"]);
  const { files, testFolders } = mutationPlan(["src/reading/cells/date.ts", "src/leads"]);
  expect(files.slice(0, 2)).toEqual(["src/reading/cells/date.ts", "src/leads/**/*.ts"]);
  expect(testFolders).toEqual(["reading", "leads", "words", "tabs", "check", "functions"]);
});

it("what is not changed is refused with the folders that can be named", () => {
  expect(() => mutationPlan(["src/app"])).toThrow(
    "“src/app” is not changed. Name folders or files of: src/arith",
  );
  expect(() => mutationPlan(["src/funnels"])).toThrow("“src/funnels” is not changed.");
});
