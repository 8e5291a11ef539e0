/** The list of workbooks that can be opened here. */
import type { WorkbookChoice } from "../samples/workbook-choice";
import { element } from "./element";

/** Fills the list; choosing one opens it in place of this one. An own file that is open stands first. */
export function showWorkbooks(choices: readonly WorkbookChoice[], shown: string, ownFile?: string): void {
  const picker = element<HTMLSelectElement>("workbooks");
  const own = ownFile === undefined ? [] : [new Option(ownFile, "", true, true)];
  picker.replaceChildren(
    ...own,
    ...choices.map(
      ({ name, title }) => new Option(title, name, false, ownFile === undefined && name === shown),
    ),
  );
  picker.onchange = () => {
    location.search = `?name=${encodeURIComponent(picker.value)}`;
  };
}
