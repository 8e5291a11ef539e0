/** The add-on's custom functions as its build describes them: what the engine registers and the typed help shows. */

export interface FunctionDescription {
  name: string;
  about: string;
  params: {
    name: string;
    kind: "range" | "options" | "text" | "number";
    optional: boolean;
    about: string;
    example: string;
  }[];
  returns: string;
  examples: { call: string; gives: string }[];
}
