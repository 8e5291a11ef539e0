/** What a recipe has to look like that a team made by hand, or was given by another team. */
import * as z from "zod/mini";
import { QUESTIONS, RECEIVING } from "../bringIn/recipe";
import { lazy } from "./lazy";

const short = lazy(() => z.string().check(z.maxLength(300)));
const question = lazy(() => z.enum(QUESTIONS));
/** Answers to what a file does not say. */
export const answersGiven = lazy(() => z.partialRecord(question(), short()));

const piece = lazy(() =>
  z.union([
    short(),
    z.strictObject({ header: short(), before: z.optional(short()), isName: z.optional(z.boolean()) }),
    z.strictObject({ asked: question() }),
    z.strictObject({ says: short() }),
  ]),
);
const from = lazy(() => z.union([piece(), z.array(z.union([piece(), z.array(piece())]))]));
const given = lazy(() =>
  z.strictObject({
    table: z.enum(RECEIVING),
    columns: z.record(short(), from()),
    key: z.array(z.union([piece(), z.strictObject({ column: short() })])),
    needs: z.optional(z.array(short())),
    repeats: z.optional(z.boolean()),
  }),
);

/** A recipe as a team can make one by hand. */
export const recipe = lazy(() =>
  z.strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    about: short(),
    knownBy: z.array(z.union([short(), z.array(short())])).check(z.minLength(1)),
    likely: z.optional(answersGiven()),
    gives: z.array(given()).check(z.minLength(1)),
  }),
);
