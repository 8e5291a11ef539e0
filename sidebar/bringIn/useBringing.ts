/** Bringing in as one piece of work: recipes are kept, rows are sent, and a try that was cut off is gone on with. */
import { useRef } from "preact/hooks";
import type { BroughtIn } from "../../src/app/bringInContract";
import type { Join } from "../../src/bringIn/planPeople";
import type { Answers, Receiving } from "../../src/bringIn/recipe";
import { listed } from "../../src/words/text";
import { call } from "../server";
import type { Source } from "./bringSource";
import type { LeftOutGroup, Preview } from "./preview";
import { sendRows } from "./sendRows";

/** What came of it, with what was left out. */
export interface Brought extends BroughtIn {
  what: string;
  leftOut: readonly LeftOutGroup[];
  /** Tabs among the sources, which may be brought in again at each refresh. */
  tabs: readonly StandingTab[];
}

/** A tab with what has to be known to bring it in again. */
export interface StandingTab {
  tab: number;
  name: string;
  about: string;
  answers: Answers;
}

interface ToBring {
  sources: readonly Source[];
  preview: Preview;
  joins: readonly Join[];
  missing: readonly Receiving[];
}

/** Only rows that are new or not yet dealt with travel; what the ledger knows stays here. */
export function useBringing() {
  const begun = useRef({ what: "", run: "" });
  return async (
    { sources, preview, joins, missing }: ToBring,
    tell: (doing: string) => void,
  ): Promise<Brought> => {
    const what = listed(sources.map(({ name }) => name));
    if (begun.current.what !== what) begun.current = { what, run: "" };
    for (const { kept } of sources)
      if (kept) await call("keepRecipe", { recipe: JSON.parse(JSON.stringify(kept)) });
    const total = preview.brought.length.toLocaleString("en-US");
    const done = await sendRows(
      { run: begun.current.run, what, rows: preview.brought, joins, missing },
      (run) => {
        begun.current.run = run;
      },
      (sent) => tell(`Bringing in: ${sent.toLocaleString("en-US")} of ${total} entries`),
    );
    begun.current = { what: "", run: "" };
    const tabs = sources.flatMap(({ tab, name, table, answers, byHand, kept }) =>
      tab === undefined || !table || (byHand && !kept)
        ? []
        : [{ tab, name, about: table.recipe.about, answers }],
    );
    return { ...done, what, leftOut: preview.leftOut, tabs };
  };
}
