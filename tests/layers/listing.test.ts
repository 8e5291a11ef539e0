/** What is written for the Marketplace listing keeps to Google's limits, and tells the permissions that are asked for. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const listing = readFileSync("docs/marketplace.md", "utf8");
const security = readFileSync("SECURITY.md", "utf8");

/** What is pasted into a field of the form. */
function field(name: string): string {
  const [, text] = new RegExp(`^### ${name}\\n\\n\`\`\`\\n([^]*?)\\n\`\`\`$`, "m").exec(listing) ?? [];
  if (text === undefined) throw new Error(`The listing has no ${name}.`);
  return text;
}

const OF_GOOGLE = /\b(Google|Sheets|Workspace|Gmail|Drive|Docs)\b/;

describe("The listing", () => {
  it("has a name of at most 50 characters without a product of Google's, as the menu has it", () => {
    expect(field("Application name")).toBe("DevRel Ledger");
    expect(field("Application name").length).toBeLessThanOrEqual(50);
    expect(field("Application name")).not.toMatch(OF_GOOGLE);
  });

  it("has a short description of at most 200 characters on one line", () => {
    expect(field("Short description").length).toBeLessThanOrEqual(200);
    expect(field("Short description")).not.toContain("\n");
  });

  it("has a detailed description of less than 16,000 characters, in which Google's trademark is marked at its first place", () => {
    const text = field("Detailed description");
    expect(text.length).toBeLessThan(16_000);
    expect(text.slice(text.search(OF_GOOGLE)).startsWith("Google Sheets™")).toBe(true);
  });

  it("names only functions that exist, and no more of them than there are", () => {
    const functions = readFileSync("docs/functions.md", "utf8");
    const names = [...field("Detailed description").matchAll(/DEVREL_\w+/g)].map(([name]) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !functions.includes(`## ${name}`))).toEqual([]);
    expect(functions.match(/^## DEVREL_\w+$/gm)!.length).toBeGreaterThan(20);
  });

  it("has each point of the review either done, with what shows it, or as yours to do", () => {
    const rows = listing
      .slice(listing.indexOf("| point | state |"))
      .match(/^\| [^*-].*\|$/gm)!
      .slice(1);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !/\| (Done: .+|You(: .+)?) \|$/.test(row))).toEqual([]);
    const named = rows.flatMap((row) => [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path!));
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(() => readFileSync(path), path).not.toThrow(/ENOENT/);
  });
});

describe("The permissions", () => {
  it("that SECURITY.md gives reasons for are those of the manifest, and each has every reason", () => {
    const { oauthScopes } = JSON.parse(readFileSync("appsscript.json", "utf8")) as { oauthScopes: string[] };
    const told = [...security.matchAll(/^\| `([\w.]+)` \|(.+)\|$/gm)];
    expect(told.map(([, scope]) => `https://www.googleapis.com/auth/${scope}`)).toEqual(oauthScopes);
    for (const [, , reasons] of told)
      expect(reasons!.split("|").map((reason) => reason.trim().length > 10)).toEqual([true, true, true]);
  });

  it("are told with their reasons in one place", () => {
    for (const page of ["README.md", "docs/privacy.md", "docs/marketplace.md", "docs/installing.md"])
      expect(readFileSync(page, "utf8"), page).not.toMatch(/spreadsheets\.currentonly|container\.ui/);
  });
});
