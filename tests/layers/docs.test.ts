/** The reference pages say what the sources say. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { docsPages } from "../../scripts/docs";

const pages = await docsPages();

it.each(Object.keys(pages))(
  "%s is as the declarations make it (run `npm run docs` after changing them)",
  (file) => {
    expect(readFileSync(file, "utf8")).toBe(pages[file]);
  },
);
