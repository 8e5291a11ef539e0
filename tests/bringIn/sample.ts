/** Reads a sample file as the sidebar does. */
import { readFileSync } from "node:fs";
import { decode } from "../../sidebar/bringIn/decode";
import { parse } from "../../sidebar/bringIn/parse";
import type { BroughtRow } from "../../src/bringIn/broughtRow";
import { knownAs, whyKnown } from "../../src/bringIn/knownAs";
import { asksOf, likelyAnswers } from "../../src/bringIn/questions";
import { readByRecipe } from "../../src/bringIn/readByRecipe";
import type { Answers, Receiving } from "../../src/bringIn/recipe";
import { RECIPES } from "../../src/bringIn/recipes/recipes";
import { zone } from "../../src/reading/zone";

/** The rows of a file in tests/bringIn/samples. */
export function rowsOf(name: string): string[][] {
  return parse(decode(readFileSync(new URL(`samples/${name}`, import.meta.url))).text).rows;
}

/** What a sample gives with the likely answers, or with these instead. */
export function bringIn(name: string, answers: Answers = {}, timeZone = "Etc/UTC") {
  const file = knownAs(rowsOf(name), RECIPES);
  if (!file) throw new Error(`No recipe knows ${name}.`);
  const sheetZone = zone(timeZone);
  const likely = likelyAnswers(file, name, sheetZone);
  const { brought, leftOut, rows } = readByRecipe(file, { ...likely, ...answers }, sheetZone);
  const of = (table: Receiving) => brought.filter((draft) => draft.table === table);
  return {
    source: file.recipe.name,
    why: whyKnown(file),
    asks: asksOf(file),
    likely,
    rows,
    contacts: of("Contacts").map(({ cells }) => cells),
    events: of("Events").map(({ cells }) => cells),
    activities: of("Activities").map(({ cells }) => [cells.date, cells.activity, cells.contact]),
    details: of("Activities").map(({ cells }) => cells),
    brought: brought as readonly BroughtRow[],
    leftOut: leftOut.map(
      ({ row, what, why, detail }) => `${row} ${what}: ${why}${detail ? `: ${detail}` : ""}`,
    ),
  };
}
