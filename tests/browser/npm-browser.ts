/** Unpacks the Chromium that comes inside @sparticuz/chromium, once per version, and says how to start it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const modules = join(import.meta.dirname, "../../node_modules");
const packageFile = join(modules, "@sparticuz/chromium/package.json");

/** The program and the environment it needs; the first call takes some seconds, later ones nothing. */
export async function unpackNpmBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
  const home = join(modules, ".cache", `chromium-${version}`);
  if (!existsSync(home)) await unpackInto(home);
  const inherited = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return {
    executablePath: join(home, "chromium"),
    env: {
      ...Object.fromEntries(inherited),
      LD_LIBRARY_PATH: join(home, "al2023", "lib"),
      FONTCONFIG_PATH: join(home, "fonts"),
    },
  };
}

/** The package's own settings look for its fonts in one fixed place only, which shows empty boxes anywhere else. */
const fontSettings = (fonts: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;

/**
 * The package unpacks into the temp folder, takes whatever version it finds there, and reads a half-written file as
 * whole. So it gets a temp folder of its own, which is renamed when complete.
 */
async function unpackInto(home: string): Promise<void> {
  mkdirSync(dirname(home), { recursive: true });
  const folder = mkdtempSync(`${home}-`);
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    writeFileSync(join(folder, "fonts", "fonts.conf"), fontSettings(join(home, "fonts")));
  } finally {
    for (const name of ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "HOME"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  try {
    renameSync(folder, home);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}
