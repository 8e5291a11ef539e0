/** Finds a Chrome or Chromium to test with: the machine's own, else the one that comes inside an npm package. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { unpackNpmBrowser } from "./npm-browser";

/** What playwright-core's `chromium.launch` needs; pass it whole. */
export interface Browser {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}

const quietArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const linuxNames = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
];

const usualPlaces: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () =>
    [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"].flatMap((folder) =>
      linuxNames.map((name) => join(folder, name)),
    ),
  darwin: () =>
    ["/Applications", join(process.env.HOME ?? "", "Applications")].flatMap((folder) =>
      ["Google Chrome", "Chromium", "Microsoft Edge"].map((app) =>
        join(folder, `${app}.app`, "Contents", "MacOS", app),
      ),
    ),
  win32: () =>
    [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Chromium", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ]),
};

/**
 * A browser to launch. `CHROME_PATH` names one; `LEDGER_BROWSER=npm` skips the machine's own,
 * `LEDGER_BROWSER=system` allows nothing else.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
    return { executablePath: named, args: quietArgs };
  }
  if (process.env.LEDGER_BROWSER !== "npm") {
    const system = usualPlaces[process.platform]?.().find((path) => existsSync(path));
    if (system) return { executablePath: system, args: quietArgs };
    if (process.env.LEDGER_BROWSER === "system") throw new Error(noBrowser);
  }
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(noBrowser);
  return { ...(await unpackNpmBrowser()), args: quietArgs };
}

const noBrowser =
  "No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to the browser's program file.";
