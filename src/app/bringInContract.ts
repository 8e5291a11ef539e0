/** What the Bring in screen may call. */
import * as z from "zod/mini";
import type { Counts } from "../bringIn/counts";
import type { Held } from "../bringIn/held";
import type { Recipe } from "../bringIn/recipe";
import { RECEIVING, type Receiving } from "../bringIn/recipe";
import type { KeptForgotten } from "../workbook/forgotten";
import { lazy } from "./lazy";
import { answersGiven, recipe } from "./ownRecipeSchema";
import { gives, nothing, text, whole } from "./pieces";
import { newTab } from "./setUpContract";

/** What the preview needs to know of the workbook. */
export interface HeldForPreview {
  timeZone: string;
  held: Held;
  /** Tables that no tab was found for. */
  missing: Receiving[];
  /** Who was forgotten for good, whose rows stay out: as digests, from which no id can be read. */
  forgotten: KeptForgotten;
}

/** What came of one portion. */
export interface BroughtIn {
  /** Names the run, so that its other portions and its undo belong to it. */
  run: string;
  added: Counts;
  known: Counts;
  /** Cells of contacts that were filled, or got further ids. */
  filled: number;
  /** Rows of people who were forgotten for good. */
  forgotten: number;
}

/** Rows that were brought in together. */
export interface Run {
  run: string;
  added: Counts;
  filled: number;
}

/** A row that somebody changed since it was brought in. */
export interface EditedRow {
  key: string;
  tab: number;
  name: string;
  /** Counted from 1. */
  row: number;
}

export interface TakenBack {
  rows: number;
  cells: number;
  /** Rows that were changed since and are still there. */
  edited: EditedRow[];
}

/** Rows of a tab as texts, from the given one on. */
export interface TabRows {
  total: number;
  rows: string[][];
}

const row = lazy(() =>
  z.strictObject({
    table: z.enum(RECEIVING),
    key: text(1000),
    row: whole(),
    cells: z.record(z.string(), text(50_000)),
  }),
);

export const bringInContract = {
  /** What the workbook holds; of the keys those of these sources. */
  held: {
    input: lazy(() => z.strictObject({ sources: z.array(text(200)) })),
    output: gives<HeldForPreview>(),
  },
  /** Some rows of a tab. */
  tabRows: {
    input: lazy(() => z.strictObject({ tab: whole(), from: whole(), most: whole() })),
    output: gives<TabRows>(),
  },
  /** Adds what is new of these rows. `run` is "" for the first portion; the same portion again changes nothing. */
  bringIn: {
    input: lazy(() =>
      z.strictObject({
        run: text(300),
        what: text(200),
        rows: z.array(row()),
        joins: z.array(z.strictObject({ id: text(1000), other: text(1000) })),
        make: z.array(newTab()),
      }),
    ),
    output: gives<BroughtIn>(),
  },
  /** The team's own recipes. */
  recipes: { input: nothing, output: gives<Recipe[]>() },
  keepRecipe: { input: lazy(() => z.strictObject({ recipe: recipe() })), output: gives<Recipe[]>() },
  dropRecipe: { input: lazy(() => z.strictObject({ name: text(80) })), output: gives<Recipe[]>() },
  /** Has a tab brought in at each refresh from now on, by the recipe that is about that. */
  addStandingSource: {
    input: lazy(() => z.strictObject({ tab: whole(), about: text(300), answers: answersGiven() })),
    output: gives<Record<string, never>>(),
  },
  dropStandingSource: {
    input: lazy(() => z.strictObject({ tab: whole() })),
    output: gives<Record<string, never>>(),
  },
  /** What was brought in and can be taken back, newest first. */
  runs: { input: nothing, output: gives<Run[]>() },
  /** Takes a run back: what nobody touched goes; rows that were changed are listed, or go or stay as is said. */
  takeBack: {
    input: lazy(() => z.strictObject({ run: text(300), edited: z.enum(["ask", "remove", "keep"]) })),
    output: gives<TakenBack>(),
  },
};
