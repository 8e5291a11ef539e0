/** How a custom function is declared: once, as data, from which call, help, documentation and tests derive. */

import type { Grid } from "../reading/grid";
import type { Options, OptionValues } from "../reading/options";
import type { Zone } from "../reading/zone";
import type { ResultCell, ResultTable } from "./result";

interface Described<N extends string> {
  name: N;
  about: string;
  example: string;
}
export interface RangeParameter<N extends string = string> extends Described<N> {
  kind: "range";
  optional: false;
}
export interface OptionalRangeParameter<N extends string = string> extends Described<N> {
  kind: "range";
  optional: true;
}
export interface TextParameter<N extends string = string> extends Described<N> {
  kind: "text";
  optional: false;
}
export interface OptionsParameter<O extends Options = Options> extends Described<"options"> {
  kind: "options";
  optional: true;
  options: O;
}
export type Parameter = RangeParameter | OptionalRangeParameter | TextParameter | OptionsParameter;

type ValueOf<P extends Parameter> =
  P extends OptionsParameter<infer O>
    ? OptionValues<O>
    : P extends TextParameter
      ? string
      : P extends RangeParameter
        ? Grid
        : Grid | undefined;
export type Arguments<P extends readonly Parameter[]> = {
  [Name in P[number]["name"]]: ValueOf<Extract<P[number], { name: Name }>>;
};

export interface SheetFunction<P extends readonly Parameter[] = readonly Parameter[]> {
  name: `DEVREL_${string}`;
  /** One or two plain sentences. */
  about: string;
  params: P;
  returns: string;
  /** Calls on the example tabs (see exampleTabs.ts in the tests), each with the value or the beginning of a row that it gives. */
  examples: readonly { call: string; gives: string }[];
  run(args: Arguments<P>, zone: Zone): ResultCell | ResultTable;
}

/** Declares a custom function; the types of `run`'s arguments follow from `params`. */
export function sheetFunction<const P extends readonly Parameter[]>(
  declared: SheetFunction<P>,
): SheetFunction {
  return declared as unknown as SheetFunction;
}

/** A range that must be given. */
export function range<const N extends string>(name: N, about: string, example: string): RangeParameter<N> {
  return { kind: "range", optional: false, name, about, example };
}

/** A range that may be left out. */
export function optional<const N extends string>(parameter: RangeParameter<N>): OptionalRangeParameter<N> {
  return { ...parameter, optional: true };
}

/** A text that must be given. */
export function word<const N extends string>(name: N, about: string, example: string): TextParameter<N> {
  return { kind: "text", optional: false, name, about, example };
}

/** The options, always last: one text of pairs, or a range of two columns. */
export function options<const O extends Options>(declared: O, example: string): OptionsParameter<O> {
  const about = `Pairs like "${example}", or a range of two columns. Options: ${Object.keys(declared).join(", ")}.`;
  return {
    kind: "options",
    optional: true,
    name: "options",
    about,
    example: `"${example}"`,
    options: declared,
  };
}
