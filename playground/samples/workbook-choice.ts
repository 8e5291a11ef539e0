/** A workbook that can be chosen on the page. */

export interface WorkbookChoice {
  name: string;
  title: string;
  about: string;
}
