/** Shows a keeper's draft anew whenever it changes. */
import { useLayoutEffect, useState } from "preact/hooks";
import type { Keeper } from "./keeper";

export function useKeeper(keeper: Keeper): Keeper {
  const [, redraw] = useState(0);
  useLayoutEffect(() => keeper.listen(() => redraw((count) => count + 1)), [keeper]);
  return keeper;
}
