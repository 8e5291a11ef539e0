/** A surface that only remembers what the add-on showed, for tests. */
import type { MenuItem, Surface } from "./shown";

export class Recorder implements Surface {
  readonly menus: { title: string; items: MenuItem[] }[] = [];
  readonly sidebars: { title: string; html: string }[] = [];
  readonly toasts: { message: string; title: string }[] = [];
  /** What the user presses on the next alerts. */
  answer = "OK";

  showMenu(title: string, items: MenuItem[]): void {
    this.menus.push({ title, items });
  }
  showSidebar(title: string, html: string): void {
    this.sidebars.push({ title, html });
  }
  alert(): string {
    return this.answer;
  }
  toast(message: string, title: string): void {
    this.toasts.push({ message, title });
  }
}
