/** Apps Script's Ui: the add-on's menu, alerts and sidebar. */
import { counted } from "./counted";
import { Button, ButtonSet } from "./enums";
import type { HtmlOutput } from "./html-service";
import type { Run } from "./run";
import type { MenuItem } from "./shown";

export class Ui {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(readonly run: Run) {}

  createAddonMenu() {
    return new Menu(this.run, "DevRel Ledger");
  }
  alert(title: string, message: string, buttons: { toString(): string }) {
    const pressed = this.run.document.surface.alert(title, message, buttons.toString());
    return Button[pressed as keyof typeof Button];
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
    private readonly title: string,
  ) {}

  addItem(label: string, functionName: string) {
    this.items.push({ label, functionName });
    return this;
  }
  addToUi() {
    this.run.document.surface.showMenu(this.title, this.items);
  }
}
counted("Menu", Menu);
