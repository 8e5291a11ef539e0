/** How Sidebar.html is laid out: the page that a browser gets and, behind it, the code that no cell needs. */
import { doorErrors } from "../core/problems/doorErrors";

const SEAM = '<script type="text/plain" id="workbook-code">';
const END = "</script>";

/** The text of Sidebar.html. */
export function sidebarFile(page: string, code: string): string {
  return `${page}${SEAM}${code.split(END).join("<\\/script>")}${END}\n`;
}

/** What stands in Sidebar.html. @throws LedgerError where it is not a file of ours */
export function partsOf(file: string): { page: string; code: string } {
  const seam = file.indexOf(SEAM);
  const end = file.lastIndexOf(END);
  if (seam < 0 || end < seam) throw doorErrors.notOurSidebar();
  return { page: file.slice(0, seam), code: file.slice(seam + SEAM.length, end) };
}
