/** What the add-on shows to a person: in the page, or to a test that looks at it. */

export interface MenuItem {
  label: string;
  functionName: string;
}

export interface Surface {
  showMenu(title: string, items: MenuItem[]): void;
  showSidebar(title: string, html: string): void;
  /** Gives the name of the button that was pressed. */
  alert(title: string, message: string, buttons: string): string;
  toast(message: string, title: string): void;
}
