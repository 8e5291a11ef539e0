/**
 * Hand-worked funnels, each with its reasoning.
 *
 * `ordered`, `strict` and `any` follow what the makers of product-analytics tools document: Amplitude ("How Amplitude
 * computes funnels" and its FAQ: this order, exact order, any order; "How Amplitude handles simultaneous events in a
 * funnel": either order is right), Mixpanel ("Funnels: Advanced": window from the first step, optimized re-entry) and
 * PostHog ("Funnels": sequential, strict, any order; exclusion events; and its public source, where the window is
 * inclusive). Where they differ, the cases say what holds here: of two equally deep attempts the earliest counts, as
 * in Amplitude, where Mixpanel takes the latest entry; and an unrelated activity at the instant of a strict step still
 * needs a place in the order, where Amplitude overlooks it.
 */
import { ANY } from "./cases/any";
import { BREAKDOWN } from "./cases/breakdown";
import { EXCLUDE } from "./cases/exclude";
import { ORDERED } from "./cases/ordered";
import { PEOPLE } from "./cases/people";
import { REACHED } from "./cases/reached";
import { STRICT } from "./cases/strict";
import { TIME } from "./cases/time";

export const CASES = [
  ...REACHED,
  ...ORDERED,
  ...STRICT,
  ...ANY,
  ...EXCLUDE,
  ...BREAKDOWN,
  ...PEOPLE,
  ...TIME,
];
