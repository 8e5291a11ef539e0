/** The add-on's sidebar: its page in a frame 300 pixels wide, with google.script.run over the add-on in this page. */
import { type Send, scriptRun } from "../apps-script/script-run";
import { element } from "./element";

declare global {
  interface Window {
    /** Found by the first script of the sidebar's page. */
    googleForSidebar?: (frameWindow: Window & typeof globalThis) => object;
  }
}

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
