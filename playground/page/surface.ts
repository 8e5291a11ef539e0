/** What the add-on shows in the page: its menu, alerts, toasts and sidebar. */
import type { MenuItem, Surface } from "../apps-script/shown";
import { element } from "./element";
import { menuButton } from "./menu";

export interface PageSurface extends Surface {
  /** Called when a menu item is chosen; set once the add-on can run. */
  runItem: (functionName: string) => void;
  openSidebar: (title: string, html: string) => void;
}

/** The page's surface; what it opens and runs is filled in when the parts are there. */
export function pageSurface(): PageSurface {
  const surface: PageSurface = {
    runItem: () => {},
    openSidebar: () => {},
    showMenu(title: string, items: MenuItem[]) {
      element("menus").replaceChildren(
        menuButton("Extensions", title, items, (functionName) => surface.runItem(functionName)),
      );
    },
    showSidebar: (title, html) => surface.openSidebar(title, html),
    alert(title, message, buttons) {
      const text = `${title}\n\n${message}`;
      if (buttons === "OK") {
        window.alert(text);
        return "OK";
      }
      return window.confirm(text) ? "YES" : "NO";
    },
    toast(message, title) {
      const toast = document.createElement("div");
      toast.className = "toast";
      toast.textContent = `${title}: ${message}`;
      // As in Sheets, a note takes the place of the one before.
      element("toast").replaceChildren(toast);
      setTimeout(() => toast.remove(), 5000);
    },
  };
  return surface;
}
