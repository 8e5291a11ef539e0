/** Does something when a person comes back to the sidebar from the sheet, and now and then while they work there. */
import { useEffect, useRef } from "preact/hooks";

/** Milliseconds between two looks while somebody works in the sheet, and for how many of them. */
const EVERY = 20_000;
const MOST_LOOKS = 30;
/** Milliseconds between two looks when somebody goes back and forth. */
const APART = 1_500;

/** `look` is to be cheap to show: nobody asked for it. */
export function useReturn(look: () => unknown): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    let isAway = false;
    let looks = 0;
    let last = Date.now();
    let soon: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      last = Date.now();
      latest.current();
    };
    const leave = () => {
      isAway = true;
      looks = 0;
    };
    const comeBack = () => {
      if (!isAway) return;
      isAway = false;
      clearTimeout(soon);
      soon = setTimeout(take, last + APART - Date.now());
    };
    const timer = setInterval(() => {
      if (!document.hasFocus() && !document.hidden && looks++ < MOST_LOOKS) take();
    }, EVERY);
    const page = document.documentElement;
    const events: [target: EventTarget, type: string, listener: () => void][] = [
      [window, "blur", leave],
      [page, "pointerleave", leave],
      [window, "focus", comeBack],
      [page, "pointerover", comeBack],
    ];
    for (const [target, type, listener] of events) target.addEventListener(type, listener);
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
      for (const [target, type, listener] of events) target.removeEventListener(type, listener);
    };
  }, []);
}
