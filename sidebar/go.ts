/** Going from one screen to another. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";

export type ScreenName =
  | "home"
  | "setUp"
  | "matchTabs"
  | "bringIn"
  | "checkData"
  | "forget"
  | "yourWords"
  | "audit"
  | "formulas"
  | "refresh"
  | "share";

/** Opens a screen. */
export const Go = createContext<(screen: ScreenName) => void>(() => {});

/** `go("audit")` opens the audit screen. */
export const useGo = () => useContext(Go);
