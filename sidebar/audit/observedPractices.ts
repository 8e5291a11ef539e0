/** What the sheets show of maturity practices, computed by the add-on's own functions. */

import type { Input } from "../../src/app/contract";
import type { Calculated } from "../../src/app/formulaContract";
import { isShare } from "../../src/definitions/observedShares";
import { AUDIT } from "../../src/tabs/audit";
import type { Audit } from "../../src/workbook/audits";
import { parametersOf } from "../formulas/help";
import { auditCells } from "./answerForms";

/** Asks for a function over the workbook's own tabs, with cells in place of the audit's. */
function over(name: string, options = "", cells: string[][] = []): Input<"calculate"> {
  const args = parametersOf(name).map(({ table, kind }) => {
    if (kind === "options") return { text: options };
    return table === AUDIT.name ? { cells } : { table: table! };
  });
  return { name, args, most: 100 };
}

/** Asks for DEVREL_MATURITY_OBSERVED over the workbook's own tabs. */
export const OBSERVED: Input<"calculate"> = over("DEVREL_MATURITY_OBSERVED");

/** Asks for DEVREL_MATURITY_COMPARE of an audit with the workbook's own tabs. */
export function compared(audit: Audit, options: string): Input<"calculate"> {
  return over("DEVREL_MATURITY_COMPARE", options, auditCells("Maturity", audit));
}

/** Asks for DEVREL_NEEDS of an audit with the effort that the workbook's own tabs show. */
export function needsWithEffort(audit: Audit, options: string): Input<"calculate"> {
  return over("DEVREL_NEEDS", options, auditCells("Needs", audit));
}

/** A practice's row of DEVREL_MATURITY_OBSERVED in words. */
export function seenInWords({ cells, missing }: Calculated, practice: string): string {
  if (missing) return `Nothing yet: there is no ${missing} tab.`;
  const row = cells.find(([id]) => id === practice);
  if (!row) return "Nothing.";
  const [, , measure, found, needed] = row;
  if (typeof found !== "number" || typeof needed !== "number") return `${measure}.`;
  const shown = (number: number) => (isShare(practice) ? percent(number) : number.toLocaleString("en-US"));
  return `${measure}: ${shown(found)}. Needed: ${shown(needed)}.`;
}

/** `75%`. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}
