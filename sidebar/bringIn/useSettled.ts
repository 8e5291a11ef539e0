/** A value that changes only when nobody has changed it for a moment, so that not every letter is worked through. */
import { useEffect, useState } from "preact/hooks";

const MOMENT = 300;

export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), MOMENT);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
