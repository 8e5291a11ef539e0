/** Goes to a cell of the spreadsheet, and says so where that fails. */
import { useState } from "preact/hooks";
import { ask } from "../server";

export interface GoTo {
  goTo: (tab: number, row: number, column: number) => void;
  /** Shows why it failed. */
  failed: preact.ComponentChildren;
}

export function useGoTo(): GoTo {
  const [why, setWhy] = useState("");
  return {
    goTo: (tab, row, column) => {
      setWhy("");
      ask("goTo", { tab, row, column }).catch((error: Error) => setWhy(error.message));
    },
    failed: why && <p role="alert">{why}</p>,
  };
}
