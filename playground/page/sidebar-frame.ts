/** The add-on's sidebar: its page in a frame 300 pixels wide, with google.script.run over the add-on in this page. */
import { type Send, scriptRun } from "../apps-script/script-run";
import { element } from "./element";

declare global {
  interface Window {
    /** Found by the first script of the sidebar's page. */
    googleForSidebar?: (frameWindow: Window & typeof globalThis) => object;
  }
}

/** In milliseconds. */
const SCREENS_WITHIN = 20_000;
const LOOK_EVERY = 100;

/** Shows a page of the add-on; its calls go through `send`. */
export function openSidebar(title: string, html: string, functionNames: string[], send: Send): void {
  window.googleForSidebar = (frameWindow) => ({
    script: { run: scriptRun(functionNames, send, (json) => frameWindow.JSON.parse(json)) },
  });
  element("sidebar-title").textContent = title;
  element("sidebar").hidden = false;
  element("sidebar-close").onclick = closeSidebar;
  const frame = element<HTMLIFrameElement>("sidebar-frame");
  frame.title = title;
  frame.srcdoc = withGoogle(html);
}

/** Presses the open sidebar's own way to one of its screens, as soon as it is there. @throws Error where none comes */
export async function openScreen(label: string): Promise<void> {
  const frame = element<HTMLIFrameElement>("sidebar-frame");
  for (let waited = 0; waited < SCREENS_WITHIN; waited += LOOK_EVERY) {
    const ways = frame.contentDocument?.querySelectorAll<HTMLElement>("nav button") ?? [];
    const way = [...ways].find(({ textContent }) => textContent === label);
    if (way) {
      way.focus();
      return way.click();
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  throw new Error(`The sidebar did not show ${label}. Open it from the Extensions menu and try again.`);
}

function closeSidebar(): void {
  element("sidebar").hidden = true;
  element<HTMLIFrameElement>("sidebar-frame").srcdoc = "";
}

function withGoogle(html: string): string {
  const script = "<script>window.google = parent.googleForSidebar(window);</script>";
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + script)
    : html.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => doctype + script);
}
