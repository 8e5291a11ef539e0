/** How a header is named on the screen: by its text, and by its column too where another reads the same. */
import { columnLetters } from "../../notation/a1";
import type { SeenTab } from "../../src/app/setUpContract";

/** `Notes`, or `Notes (column C)` where there are two. */
export function headerLabel({ headers }: SeenTab, place: number): string {
  const header = headers[place]!;
  const isOnly = headers.filter((each) => each === header).length === 1;
  return isOnly ? header : `${header} (column ${columnLetters(place + 1)})`;
}
