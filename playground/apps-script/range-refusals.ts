/** What Sheets refuses to write into a range, in its own words. */
import type { GridArea } from "../engine/grid-area";
import type { Run } from "./run";

/** Throws where somebody keeps the person who runs the add-on from editing the tab. */
export function refuseWhereClosed({ document, options }: Run, tab: string): void {
  const closed = document.protections.some(
    ({ tabKey, warningOnly, editors }) =>
      tabKey === tab && !warningOnly && editors && !editors.includes(options.user),
  );
  if (closed) {
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }
}

/** Throws where the rows of values are not exactly as many, and as long, as those of the area. */
export function refuseWrongSize(values: unknown[][], { rows, columns }: GridArea): void {
  if (!Array.isArray(values) || values.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values?.length ?? 0} but the range has ${rows}.`,
    );
  }
  const wrong = values.find((row) => row.length !== columns);
  if (wrong) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
    );
  }
}
