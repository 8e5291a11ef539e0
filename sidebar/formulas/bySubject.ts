/** The questions that functions answer, as the Formulas screen lists them: by subject, and only those that are sought. */
import type { NamedTab } from "../../src/app/formulaContract";
import type { FunctionHelp } from "../../src/functions/functionHelp";
import { SUBJECTS, type Subject } from "../../src/functions/subjects";
import { nameKey } from "../../src/words/text";

/** A question, the function that answers it, and the options that its form begins with. */
export interface FormulaQuestion {
  asks: string;
  help: FunctionHelp;
  options: Readonly<Record<string, string>>;
}

/** Under each subject the questions in which every sought word occurs, or in what their function is for. */
export function questionsBySubject(all: readonly FunctionHelp[], sought: string) {
  const words = nameKey(sought).split(" ");
  const isSought = ({ asks, help: { name, subject, about } }: FormulaQuestion) => {
    const key = nameKey([asks, name, subject, about].join(" "));
    return words.every((word) => key.includes(word));
  };
  const questions = all.flatMap(questionsOf).filter(isSought);
  const of = (subject: Subject) => questions.filter(({ help }) => help.subject === subject);
  return SUBJECTS.map((subject) => ({ subject, questions: of(subject) })).filter(
    ({ questions }) => questions.length > 0,
  );
}

function questionsOf(help: FunctionHelp): FormulaQuestion[] {
  return [{ asks: help.answers, options: {} }, ...help.alsoAnswers].map((each) => ({ ...each, help }));
}

/** The tables that the function cannot do without and that no tab is. */
export function tablesMissing({ params }: FunctionHelp, tabs: readonly NamedTab[]): string[] {
  return params.flatMap(({ table, optional }) =>
    table === undefined || optional || tabs.some((tab) => tab.table === table) ? [] : [table],
  );
}
