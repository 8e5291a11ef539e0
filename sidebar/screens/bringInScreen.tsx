/** Bring in: exports and other people's tabs become contacts, events, activities and e-mails; shown first, then one click, then one undo. */
import { useMemo, useState } from "preact/hooks";
import type { HeldForPreview } from "../../src/app/bringInContract";
import { countsInWords, countsOf } from "../../src/bringIn/counts";
import type { Recipe } from "../../src/bringIn/recipe";
import { forgottenPeople } from "../../src/workbook/forgotten";
import { type Knowing, openQuestions, type Source } from "../bringIn/bringSource";
import { isJoined, type JoinsSaid, previewOf } from "../bringIn/preview";
import { type Brought, useBringing } from "../bringIn/useBringing";
import { useSettled } from "../bringIn/useSettled";
import { Answer } from "../parts/answer";
import { Button } from "../parts/button";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";
import { BringInDone } from "./bringInDone";
import { BringInPreview } from "./bringInPreview";
import { BringInRecipes } from "./bringInRecipes";
import { BringInRuns } from "./bringInRuns";
import { BringInSource } from "./bringInSource";
import { BringInTake } from "./bringInTake";

export function BringIn() {
  const [sources, setSources] = useState<readonly Source[]>([]);
  const names = [...new Set(sources.flatMap(({ table }) => table?.recipe.name ?? []))].sort();
  const held = useAsk("held", { sources: names });
  const own = useAsk("recipes", {});
  return (
    <Screen title="Bring in">
      <Answer asked={held} waiting="Looking at what is there">
        {(found) => (
          <Answer asked={own}>
            {(recipes) => (
              <Bringing
                found={found}
                isStale={held.waiting}
                own={recipes}
                sources={sources}
                change={setSources}
                again={async () => {
                  await Promise.all([held.again(), own.again()]);
                }}
              />
            )}
          </Answer>
        )}
      </Answer>
    </Screen>
  );
}

interface Props {
  found: HeldForPreview;
  /** Whether what is there is being asked again. */
  isStale: boolean;
  own: readonly Recipe[];
  sources: readonly Source[];
  change: (sources: readonly Source[]) => void;
  again: () => Promise<void>;
}

function Bringing({ found, isStale, own, sources, change, again }: Props) {
  const work = useWork();
  const [said, setSaid] = useState<JoinsSaid>({});
  const [brought, setBrought] = useState<Brought>();
  const knowing: Knowing = { own, timeZone: found.timeZone };
  const settled = useSettled(sources);
  const { has } = useMemo(() => forgottenPeople(found.forgotten), [found]);
  const preview = useMemo(
    () => previewOf(settled, found.held, found.timeZone, said, has),
    [settled, found, said, has],
  );
  const bring = useBringing();
  const isOpen = sources.some((source) => !source.table || openQuestions(source).length > 0);
  const { add, fills, joins } = preview.plan;
  const adds = countsInWords(countsOf(add));
  const isLooking = isStale || settled !== sources;
  const isNothing = !isLooking && add.length + fills.length === 0;
  const start = () =>
    work.start("Bringing in", async (tell) => {
      const done = await bring(
        { sources, preview, joins: joins.filter((join) => isJoined(join, said)), missing: found.missing },
        tell,
      );
      setBrought(done);
      setSaid({});
      change([]);
      await again();
    });
  const replace = (source: Source) =>
    change(sources.map((each) => (each.number === source.number ? source : each)));
  return (
    <>
      {brought && <BringInDone brought={brought} />}
      <BringInTake
        knowing={knowing}
        isFirst={sources.length === 0}
        add={(more) => {
          setBrought(undefined);
          change([...sources, ...more]);
        }}
      />
      {sources.map((source) => (
        <BringInSource
          key={source.number}
          source={source}
          knowing={knowing}
          onChange={replace}
          onRemove={() => change(sources.filter((each) => each !== source))}
        />
      ))}
      {sources.length > 0 && (
        <>
          <BringInPreview preview={preview} isLooking={isLooking} said={said} say={setSaid} />
          {work.shown}
          <div class="actions">
            <Button
              look="primary"
              busy={work.busy}
              disabled={isOpen || isNothing || isLooking}
              onClick={start}
            >
              {isNothing
                ? "Nothing new to bring in"
                : adds !== ""
                  ? `Bring in ${adds}`
                  : fills.length > 0
                    ? "Fill in"
                    : "Bring in"}
            </Button>
          </div>
          {isOpen && <p role="status">Answer what is asked above first.</p>}
        </>
      )}
      <BringInRuns key={brought?.run ?? ""} again={again} />
      {sources.length === 0 && <BringInRecipes own={own} again={again} />}
    </>
  );
}
