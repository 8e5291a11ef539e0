/** A custom function as help texts and forms need it, without its code. */
import type { OptionKind } from "../reading/options";
import type { UsualColumn } from "./resultColumns";
import type { Parameter, SheetFunction } from "./sheetFunction";
import type { FurtherQuestion, Subject } from "./subjects";

export interface FunctionHelp {
  name: string;
  about: string;
  subject: Subject;
  answers: string;
  alsoAnswers: readonly FurtherQuestion[];
  params: ParameterHelp[];
  returns: string;
  columns: readonly UsualColumn[];
  examples: readonly { call: string; gives: string }[];
}

export interface ParameterHelp {
  name: string;
  kind: Parameter["kind"];
  optional: boolean;
  about: string;
  example: string;
  /** The name of the table that the range is, or most likely is. */
  table?: string;
  options?: OptionHelp[];
}

export interface OptionHelp {
  name: string;
  kind: OptionKind;
  about: string;
  allows: readonly string[];
  /** What holds when it is left out, where that can be said in a word. */
  usual?: string;
}

/** The help of a function, from its declaration. */
export function helpOf(declared: SheetFunction): FunctionHelp {
  const { params, name, about, subject, answers, alsoAnswers, returns, columns, examples } = declared;
  const known = { name, about, subject, answers, alsoAnswers, returns, columns, examples };
  return { ...known, params: params.map(parameterHelp) };
}

function parameterHelp(parameter: Parameter): ParameterHelp {
  const { name, kind, optional, about, example } = parameter;
  if (parameter.kind === "text") return { name, kind, optional, about, example: `"${example}"` };
  if (parameter.kind === "range" || (parameter.kind === "cells" && parameter.table))
    return { name, kind, optional, about, example, table: parameter.table!.name };
  if (parameter.kind !== "options") return { name, kind, optional, about, example };
  const options = Object.entries(parameter.options).map(([option, { kind, about, allows, fallback }]) => ({
    name: option,
    kind,
    about,
    allows,
    ...(fallback === undefined ? {} : { usual: String(fallback) }),
  }));
  return { name, kind, optional, about, example, options };
}
