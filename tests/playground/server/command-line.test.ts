// The words after `npm start --`, and what is done with them.
import { expect, test } from "vitest";
import { PlainError } from "../../../playground/files/plain-error";
import { readCommandLine } from "../../../playground/server/command-line";
import { hasScreen } from "../../../playground/server/open-browser";
import { workbooksFor } from "../../../playground/server/opened";

test("Without words the first sample opens on port 4580 in the browser", () => {
  expect(readCommandLine([])).toEqual({
    open: undefined,
    port: 4580,
    browser: true,
    build: true,
    watch: false,
    help: false,
  });
});

test("A file, a port and switches are understood in any order", () => {
  const wishes = { open: "my team.xlsx", port: 5000, browser: false, build: true, watch: true, help: false };
  expect(readCommandLine(["--port", "5000", "my team.xlsx", "--no-open", "--watch"])).toEqual(wishes);
  expect(readCommandLine(["--watch", "--no-open", "my team.xlsx", "--port=5000"])).toEqual(wishes);
});

test.each<[string[], RegExp]>([
  [["--prot", "5000"], /There is no option --prot\. Run npm start -- --help/],
  [["--port", "many"], /--port takes a number from 1 to 65535, not "many"/],
  [["--port", "70000"], /--port takes a number from 1 to 65535, not "70000"/],
  [["--port"], /--port.*Run npm start -- --help/],
  [["--watch=yes"], /--watch.*Run npm start -- --help/],
  [
    ["my", "team.xlsx"],
    /Name one file, folder or sample, not 2 \(my, team\.xlsx\)\. Put a name with spaces in quotes\./,
  ],
])("%j is refused with one sentence", (words, sentence) => {
  expect(() => readCommandLine(words)).toThrow(PlainError);
  expect(() => readCommandLine(words)).toThrow(sentence);
});

test("An unknown name is refused with the samples that there are", async () => {
  await expect(workbooksFor("libvu", "/")).rejects.toThrow(
    'There is no file or folder "libvu", and no sample of that name (the samples are sample-team, libuv, kotlin-events, three-exports, empty).',
  );
});

test("A sample's name opens that sample first", async () => {
  const workbooks = await workbooksFor("libuv", "/");
  expect(workbooks.choices[0]!.name).toBe("libuv");
  expect((await workbooks.read(undefined)).name).toBe("libuv contributors");
});

test("A browser is opened only where there is a screen and a person", () => {
  expect(hasScreen({}, "darwin")).toBe(true);
  expect(hasScreen({ CI: "true" }, "darwin")).toBe(false);
  expect(hasScreen({}, "linux")).toBe(false);
  expect(hasScreen({ DISPLAY: ":0" }, "linux")).toBe(true);
  expect(hasScreen({ WAYLAND_DISPLAY: "wayland-0" }, "linux")).toBe(true);
});
