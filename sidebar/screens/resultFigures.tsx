/** The figures of an audit, whichever model it has. */
import type { AuditModel } from "../../src/definitions/auditModels";
import type { FiguresProps } from "./figuresProps";
import { ResultMaturity } from "./resultMaturity";
import { ResultNeeds } from "./resultNeeds";
import { ResultPortal } from "./resultPortal";

const FIGURES = { Maturity: ResultMaturity, Needs: ResultNeeds, Portal: ResultPortal };

export function ResultFigures({ model, ...figures }: FiguresProps & { model: AuditModel }) {
  const Figures = FIGURES[model];
  return <Figures {...figures} />;
}
