/** The figures of an audit, whichever model it has. */
import type { AuditModel } from "../../src/definitions/auditModels";
import type { Audit } from "../../src/workbook/audits";
import { ResultMaturity } from "./resultMaturity";
import { ResultNeeds } from "./resultNeeds";
import { ResultPortal } from "./resultPortal";

export interface FiguresProps {
  audit: Audit;
  /** Options of a function that looks at the sheets as they were at the time. */
  options: string;
}

const FIGURES = { Maturity: ResultMaturity, Needs: ResultNeeds, Portal: ResultPortal };

export function ResultFigures({ model, ...figures }: FiguresProps & { model: AuditModel }) {
  const Figures = FIGURES[model];
  return <Figures {...figures} />;
}
