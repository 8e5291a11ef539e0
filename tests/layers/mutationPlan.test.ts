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

it("a subject is tried by its own tests and those of all functions, what all go through by all of them, the nearest first", () => {
  expect(mutationPlan(["src/funnel/"]).testFolders).toEqual(["funnel", "functions"]);
  const { files, testFolders } = mutationPlan(["src/reading/cells/date.ts"]);
  expect(files[0]).toBe("src/reading/cells/date.ts");
  expect(testFolders[0]).toBe("reading");
  expect(testFolders).toHaveLength(whole.testFolders.length);
});

it("what is not changed is refused with the folders that can be named", () => {
  expect(() => mutationPlan(["src/app"])).toThrow(
    "“src/app” is not changed. Name folders or files of: src/arith",
  );
  expect(() => mutationPlan(["src/funnels"])).toThrow("“src/funnels” is not changed.");
});
