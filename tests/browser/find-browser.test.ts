// The browsers that the browser tests may get: the machine's own, a named one, and the one inside the npm package.
import { chromium } from "playwright-core";
import { afterEach, expect, test, vi } from "vitest";
import { type Browser, findBrowser } from "./find-browser";

afterEach(() => vi.unstubAllEnvs());

async function showsAPage(found: Browser): Promise<string> {
  const browser = await chromium.launch(found);
  try {
    const page = await browser.newPage();
    await page.setContent("<p style='font-family: sans-serif'>Ledger</p>");
    return await page.evaluate(() => document.querySelector("p")!.textContent!);
  } finally {
    await browser.close();
  }
}

test("Some browser is found here, and it shows a page", async () => {
  expect(await showsAPage(await findBrowser())).toBe("Ledger");
});

test("The browser inside the npm package shows a page on Linux, and elsewhere one is told to install a browser", async () => {
  vi.stubEnv("LEDGER_BROWSER", "npm");
  vi.stubEnv("CHROME_PATH", "");
  if (process.platform === "linux" && process.arch === "x64") {
    const found = await findBrowser();
    expect(found.executablePath).toMatch(/chromium-\d+\.\d+\.\d+.chromium$/);
    expect(await showsAPage(found)).toBe("Ledger");
  } else {
    await expect(findBrowser()).rejects.toThrow("Install one, or set CHROME_PATH");
  }
});

test("A named browser is taken, and a wrong name is said to be wrong", async () => {
  vi.stubEnv("CHROME_PATH", process.execPath);
  expect((await findBrowser()).executablePath).toBe(process.execPath);
  vi.stubEnv("CHROME_PATH", "/no/such/browser");
  await expect(findBrowser()).rejects.toThrow("CHROME_PATH is /no/such/browser, but there is no such file.");
});
