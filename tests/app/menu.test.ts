/** The add-on's menu in the built add-on: what stands in it, and that it opens the sidebar's page. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { tab } from "../playground/open";
import { openWorkbook } from "./host";

test("the menu opens the page that was built, under the add-on's name", async () => {
  const host = await openWorkbook({
    name: "New",
    timeZone: "Etc/UTC",
    locale: "en_US",
    tabs: [tab("Sheet1", [[]])],
  });
  host.open();
  const [menu] = host.recorder.menus;
  expect(menu!.items).toEqual([
    { label: "Open sidebar", functionName: "showSidebar" },
    { label: "Refresh summaries", functionName: "refreshSummaries" },
    { label: "Permissions", functionName: "askForPermissions" },
  ]);
  host.run("showSidebar");
  expect(host.recorder.sidebars).toEqual([
    { title: "DevRel Ledger", html: await readFile("dist/Sidebar.html", "utf8") },
  ]);
});
