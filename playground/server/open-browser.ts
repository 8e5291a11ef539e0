/** Opens an address in the person's own browser. */
import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Whether there is a screen, and a person before it. */
export function hasScreen(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (environment.CI) return false;
  return platform !== "linux" || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Opens the address; where that fails the printed address has to do. */
export function openBrowser(address: string): void {
  const opener = openers[process.platform];
  if (!opener) return;
  const [command, ...words] = opener;
  const child = spawn(command, [...words, address], { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be started: open the address above yourself."));
  child.unref();
}
