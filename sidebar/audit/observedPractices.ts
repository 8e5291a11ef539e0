/** What the sheets show of maturity practices, computed by the add-on's own functions. */

import type { Input } from "../../src/app/contract";
import type { Calculated } from "../../src/app/formulaContract";
import type { Audit } from "../../src/workbook/audits";
import { auditCells } from "./answerForms";

const table = (name: string) => ({ table: name });
const SHEETS = ["Activities", "Journey", "Events", "Contacts"].map(table);

/** Asks for DEVREL_MATURITY_OBSERVED over the workbook's own tabs. */
export const OBSERVED: Input<"calculate"> = { name: "DEVREL_MATURITY_OBSERVED", args: SHEETS, most: 100 };

/** Asks for DEVREL_MATURITY_COMPARE of an audit with the workbook's own tabs. */
export function compared(audit: Audit, options: string): Input<"calculate"> {
  const args = [{ cells: auditCells("Maturity", audit) }, ...SHEETS, { text: options }];
  return { name: "DEVREL_MATURITY_COMPARE", args, most: 100 };
}

/** Asks for DEVREL_NEEDS of an audit with the effort that the workbook's own tabs show. */
export function needsWithEffort(audit: Audit, options: string): Input<"calculate"> {
  const args = [
    { cells: auditCells("Needs", audit) },
    table("Activities"),
    table("Journey"),
    { text: options },
  ];
  return { name: "DEVREL_NEEDS", args, most: 100 };
}

/** A practice's row of DEVREL_MATURITY_OBSERVED in words. */
export function seenInWords({ cells, missing }: Calculated, practice: string): string {
  if (missing) return `Nothing yet: there is no ${missing} tab.`;
  const row = cells.find(([id]) => id === practice);
  if (!row) return "Nothing.";
  const [, , measure, found, needed] = row;
  if (typeof found !== "number" || typeof needed !== "number") return `${measure}.`;
  const share = typeof needed === "number" && needed <= 1 && String(measure).startsWith("Share");
  const shown = (number: number) => (share ? percent(number) : number.toLocaleString("en-US"));
  return `${measure}: ${shown(found)}. Needed: ${shown(needed)}.`;
}

/** `75%`. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}
