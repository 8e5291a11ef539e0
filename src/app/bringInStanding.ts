/** Brings in what is new in the tabs that are sources for good, as a refresh does before it looks at anything. */
import type { LeftOut } from "../bringIn/broughtRow";
import { countsInWords } from "../bringIn/counts";
import { asTableOf } from "../bringIn/fileTable";
import { asksOf } from "../bringIn/questions";
import { readByRecipe } from "../bringIn/readByRecipe";
import { RECIPES } from "../bringIn/recipes/recipes";
import { bringInErrors } from "../problems/bringInErrors";
import { sentenceOf } from "../problems/sentenceOf";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { counted } from "../words/text";
import { bringRowsIn } from "./bringIn";
import { loadingCell } from "./loadingTabs";
import { recipes } from "./ownRecipes";
import { keepSource, type StandingSource, standingSources } from "./standingSources";

/** How it went with one source. */
export interface StandingRun {
  well: boolean;
  /** A sentence, "" where nothing was new. */
  said: string;
}

/** A source that fails keeps no other from being brought in. To be called alone. */
export function bringInStanding(workbook: Workbook, at: number): StandingRun[] {
  const settings = workbook.settings();
  const sources = standingSources(settings);
  if (sources.length === 0) return [];
  const tabs = new Map(workbook.tabs().map(({ id, name }) => [id, name]));
  return sources.map((source) => {
    const name = tabs.get(source.tab) ?? "A tab that is gone";
    const run = runOf(workbook, source, name);
    keepSource(settings, { ...source, last: { at, well: run.well, said: run.last } });
    return { well: run.well, said: run.said };
  });
}

function runOf(workbook: Workbook, source: StandingSource, name: string): StandingRun & { last: string } {
  try {
    const recipe = [...recipes(workbook), ...RECIPES].find(({ about }) => about === source.about);
    if (!recipe) throw bringInErrors.recipeGone(name);
    const grid = workbook.read(source.tab);
    const loading = loadingCell(grid);
    if (loading !== undefined) throw bringInErrors.loading(name, loading);
    const file = asTableOf(recipe, grid);
    if (!file) throw bringInErrors.otherHeaders(name, recipe.about);
    const open = asksOf(file).filter((question) => question !== "source" && !source.answers[question]);
    if (open.length > 0) throw bringInErrors.unanswered(name);
    const { brought, leftOut } = readByRecipe(file, source.answers, zone(workbook.timeZone()));
    const { added, filled } = bringRowsIn(workbook, {
      run: "",
      what: name,
      rows: [...brought],
      joins: [],
      make: [],
    });
    const adds = countsInWords(added, filled > 0 ? [counted(filled, "filled cell")] : []);
    const last = `${adds === "" ? "Nothing new" : `Added ${adds}`}.${leftOutSaid(leftOut)}`;
    return { well: true, said: adds === "" ? "" : `From ${name}: ${adds}.`, last };
  } catch (error) {
    const said = sentenceOf(error, bringInErrors.cutOff);
    return { well: false, said, last: said };
  }
}

/** So many reasons are told. */
const MOST_REASONS = 5;

function leftOutSaid(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return "";
  const rows = new Map<string, number>();
  for (const { why } of leftOut) rows.set(why, (rows.get(why) ?? 0) + 1);
  const reasons = [...rows].sort(([, a], [, b]) => b - a).slice(0, MOST_REASONS);
  const told = reasons.map(([why, count]) => `${why} (${count.toLocaleString("en-US")})`);
  return ` Left out, or in part, ${counted(new Set(leftOut.map(({ row }) => row)).size, "row")}: ${told.join("; ")}.`;
}
