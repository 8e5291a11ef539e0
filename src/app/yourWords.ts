/** The team's own words that are not understood, each with its rows and what it most likely means, and where it can be settled. */
import { activityMeaning, choiceMeaning, kindMeaning, numberMeaning } from "../check/likelyMeaning";
import { type OwnWord, ownWords } from "../check/ownWords";
import { DRQL_KINDS, type DrqlKind } from "../definitions/drqls";
import { attempt } from "../problems/attempt";
import { wordReasons } from "../problems/wordReasons";
import { lastFilledRow } from "../reading/grid";
import { headerRowOf, placesOf } from "../reading/header";
import { readHeaderText } from "../reading/headerText";
import { remembering } from "../reading/remembering";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { KINDS } from "../tabs/drqlKinds";
import { JOURNEY } from "../tabs/journey";
import type { DeclaredTab } from "../tabs/tab";
import { readJourney } from "../workbook/journeyPlan";
import { modelOf } from "./checkWorkbook";
import { type RecognisedTab, recogniseTabs } from "./recognise";
import type { LikelyMeaning, ShownWord, WordList, YourWords } from "./wordsContract";

/** What one answer can carry, and how many rows of a word are shown. */
const MOST = 500;
const FIRST_ROWS = 3;
const YES_NO: readonly string[] = ["yes", "no"];

/** The words, those that keep most rows out of figures first within their column. */
export function yourWords(workbook: Workbook): YourWords {
  const recognised = recogniseTabs(workbook);
  const model = modelOf(recognised, zone(workbook.timeZone()));
  const plan = attempt(model.plan).value ?? readJourney(undefined);
  const kinds = attempt(model.kinds).value ?? DRQL_KINDS;
  const all = ownWords(
    recognised.map(({ table }) => table),
    model,
  );
  const once = remembering();
  const meaningOf = (word: OwnWord): LikelyMeaning | undefined => {
    if (word.sort === "activity") {
      const like = once("activity", () => activityMeaning(plan))(word.word);
      return like && { like };
    }
    if (word.sort === "kind") return once("kind", () => kindMeaning(kinds))(word.word);
    if (word.sort === "number") return optional("number", numberMeaning(word.word));
    const { choices } = word.table.columns[word.column]!;
    const meant = once(`${word.table.name} ${word.column}`, () => choiceMeaning(choices));
    return optional("text", meant(word.word));
  };
  const tabOf = (table: DeclaredTab) => recognised.find((each) => each.table === table)!;
  const filledBy = (table: DeclaredTab) =>
    once(`filled ${table.name}`, () => ({ by: filler(workbook, tabOf(table)) })).by;
  const shown = (word: OwnWord): ShownWord => {
    const { sort, table, column, rows, cells } = word;
    const { tab } = tabOf(table);
    const choices = choicesOf(word, kinds);
    const by = sort === "activity" ? null : filledBy(table);
    return {
      sort,
      tab: tab.id,
      tabName: tab.name,
      column: word.place + 1,
      title: table.columns[column]!.title,
      word: word.word,
      rows,
      first: cells
        .flatMap((each) => each.rows.slice(0, FIRST_ROWS))
        .sort((a, b) => a - b)
        .slice(0, FIRST_ROWS),
      likely: meaningOf(word),
      choices,
      cells: sort === "activity" ? [] : cells,
      closed: by === null ? undefined : wordReasons.filled(tab.name, by, choices),
    };
  };
  const has = (sort: OwnWord["sort"]) => all.some((word) => word.sort === sort);
  return {
    words: all.slice(0, MOST).map(shown),
    more: Math.max(0, all.length - MOST),
    journey: has("activity") ? listOf(workbook, recognised, JOURNEY) : undefined,
    kinds: has("kind") ? listOf(workbook, recognised, KINDS) : undefined,
    stages: plan.stages,
    teams: [...new Set(kinds.map(({ team }) => team))],
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [Key in K]: V } | undefined {
  return value === undefined ? undefined : ({ [key]: value } as { [Key in K]: V });
}

function choicesOf({ sort, table, column }: OwnWord, kinds: readonly DrqlKind[]): readonly string[] {
  const { kind, choices } = table.columns[column]!;
  if (sort === "kind") return kinds.map((each) => each.kind);
  if (sort !== "choice") return [];
  return kind === "yesNo" ? YES_NO : choices.map(({ name }) => name);
}

function filler(workbook: Workbook, { tab, table, whole }: RecognisedTab) {
  const { row, texts } = headerRowOf(table, whole)!;
  return workbook.filledBy(tab.id, row + 1, texts.length);
}

/** The tab of a table that words are added to, which could be read, or no word would be unknown; undefined where there is none. */
function listOf(
  workbook: Workbook,
  recognised: readonly RecognisedTab[],
  table: DeclaredTab,
): WordList | undefined {
  const found = recognised.find((each) => each.table === table);
  if (!found) return undefined;
  const { tab, whole } = found;
  const header = headerRowOf(table, whole);
  const where = placesOf(table, (header?.texts ?? []).map(readHeaderText));
  const places = Object.entries(where.places).map(([name, place]) => [name, place! + 1]);
  const list = {
    tab: tab.id,
    name: tab.name,
    row: lastFilledRow(whole) + 2,
    columns: Object.fromEntries(places),
  };
  return filler(workbook, found) === null ? list : { ...list, closed: wordReasons.listFilled(tab.name) };
}
