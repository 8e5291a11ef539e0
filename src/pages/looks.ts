/** The looks of summary cells: quiet colours, one accent, nothing that shouts. */
import type { Look } from "./page";

/** What is not said is the spreadsheet's default. */
export interface LookDetails {
  size?: number;
  bold?: true;
  italic?: true;
  color?: string;
  background?: string;
  align?: "left" | "right";
}

const INK = "#202124";
const QUIET = "#5f6368";
const BAND = "#e8f0ee";

export const LOOKS: Record<Look, LookDetails> = {
  title: { size: 18, bold: true, color: INK },
  heading: { size: 12, bold: true, color: "#0b5d57" },
  remark: { color: QUIET },
  header: { bold: true, color: INK, background: BAND },
  headerNumber: { bold: true, color: INK, background: BAND, align: "right" },
  label: { color: QUIET },
  figure: { size: 20, bold: true, color: INK, align: "left" },
  strong: { bold: true, color: INK },
  good: { color: "#137333" },
  bad: { color: "#b3541e" },
  quiet: { size: 9, color: QUIET, align: "left" },
  link: { color: "#1155cc" },
  shade1: { color: INK, background: "#f3f8f7" },
  shade2: { color: INK, background: "#d5e8e5" },
  shade3: { color: INK, background: "#a9d1cc" },
  shade4: { color: INK, background: "#7dbab3" },
};
