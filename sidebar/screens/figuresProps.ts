/** What the figures of an audit are made from. */
import type { Audit } from "../../src/workbook/audits";

export interface FiguresProps {
  audit: Audit;
  /** Options of a function that looks at the sheets as they were at the time. */
  options: string;
}
