/** A menu of the bar, as Sheets has it: a button and its items. */
import type { MenuItem } from "../apps-script/shown";

/** The button and its menu; choosing an item closes the menu and hands on the function's name. */
export function menuButton(
  label: string,
  title: string,
  items: MenuItem[],
  choose: (functionName: string) => void,
): HTMLElement {
  const wrap = document.createElement("div");
  wrap.className = "menu";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `${label} ▸ ${title}`;
  button.setAttribute("aria-haspopup", "menu");
  const list = listOf(items, (functionName) => {
    setOpen(false);
    choose(functionName);
  });
  const setOpen = (open: boolean) => {
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  setOpen(false);
  button.onclick = () => {
    setOpen(list.hidden === true);
    if (!list.hidden) list.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  };
  wrap.onkeydown = (event) => {
    if (event.key === "Escape") {
      setOpen(false);
      button.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      moveFocus(list, event.key === "ArrowDown" ? 1 : -1);
    }
  };
  document.addEventListener("pointerdown", (event) => {
    if (!wrap.contains(event.target as Node)) setOpen(false);
  });
  wrap.append(button, list);
  return wrap;
}

function listOf(items: MenuItem[], choose: (functionName: string) => void): HTMLElement {
  const list = document.createElement("div");
  list.setAttribute("role", "menu");
  for (const { label, functionName } of items) {
    const entry = document.createElement("button");
    entry.type = "button";
    entry.setAttribute("role", "menuitem");
    entry.textContent = label;
    entry.onclick = () => choose(functionName);
    list.append(entry);
  }
  return list;
}

function moveFocus(list: HTMLElement, step: number): void {
  const entries = [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const current = entries.indexOf(document.activeElement as HTMLElement);
  entries[(current + step + entries.length) % entries.length]?.focus();
}
