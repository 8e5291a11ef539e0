/** Apps Script's Ui: the add-on's menu, alerts and sidebar. */
import { counted } from "./counted";
import type { MenuItem } from "./document";
import { Button, ButtonSet } from "./enums";
import type { HtmlOutput } from "./html-service";
import type { Run } from "./run";

export class Ui {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(readonly run: Run) {}

  createMenu(title: string) {
    return new Menu(this.run, title);
  }
  createAddonMenu() {
    return new Menu(this.run, "DevRel Ledger");
  }
  alert(...args: unknown[]) {
    const buttons = ButtonSet as Record<string, unknown>;
    const isButtons = (value: unknown) => Object.values(buttons).includes(value);
    const set = args.find(isButtons) ?? ButtonSet.OK;
    const texts = args.filter((arg) => !isButtons(arg)).map(String);
    const [title, message] = texts.length > 1 ? [texts[0]!, texts[1]!] : ["", texts[0] ?? ""];
    const pressed = this.run.document.surface.alert(title, message, String(set));
    return (Button as Record<string, unknown>)[pressed];
  }
  showSidebar(output: HtmlOutput) {
    this.run.document.surface.showSidebar(output._title, output._html);
  }
}
counted("Ui", Ui);

class Menu {
  private readonly items: MenuItem[] = [];

  constructor(
    readonly run: Run,
    readonly _title: string,
  ) {}

  addItem(label: string, functionName: string) {
    this.items.push({ kind: "item", label, functionName });
    return this;
  }
  addSeparator() {
    this.items.push({ kind: "separator" });
    return this;
  }
  addSubMenu(menu: Menu) {
    this.items.push({ kind: "menu", label: menu._title, items: menu.items });
    return this;
  }
  addToUi() {
    this.run.document.surface.showMenu(this._title, this.items);
  }
}
counted("Menu", Menu);
