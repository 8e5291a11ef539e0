/** What a file does not say, asked once, with the likely answer filled in. */
import { useId } from "preact/hooks";
import { asksOf } from "../../src/bringIn/questions";
import { type Answers, DAY_ORDERS, type Question } from "../../src/bringIn/recipe";
import { ACTIVITIES } from "../../src/tabs/activities";
import type { Source } from "../bringIn/bringSource";
import { Field, SelectField } from "../parts/field";

const LABELS: Record<Question, { label: string; help?: string }> = {
  event: { label: "Event", help: "Its name on the Events tab." },
  date: { label: "Day" },
  activity: { label: "What they did" },
  source: { label: "Where they came from", help: "Stands in Channel and Source." },
  order: { label: "Dates such as 03/04/2025 are" },
};

interface Props {
  source: Source;
  onChange: (answers: Answers) => void;
}

export function BringInQuestions({ source: { table, answers }, onChange }: Props) {
  const suggestions = useId();
  const answer = (question: Question, text: string) => onChange({ ...answers, [question]: text });
  return (
    <>
      {asksOf(table!).map((question) =>
        question === "order" ? (
          <SelectField
            key={question}
            {...LABELS.order}
            value={answers.order ?? ""}
            choices={DAY_ORDERS.map((order) => ({ value: order, label: order }))}
            onChange={(text) => answer("order", text)}
          />
        ) : (
          <Field key={question} {...LABELS[question]}>
            {(attributes) => (
              <input
                {...attributes}
                type={question === "date" ? "date" : "text"}
                list={question === "activity" ? suggestions : undefined}
                maxLength={200}
                value={answers[question] ?? ""}
                onInput={({ currentTarget }) => answer(question, currentTarget.value)}
              />
            )}
          </Field>
        ),
      )}
      <datalist id={suggestions}>
        {ACTIVITIES.columns.activity.suggests.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  );
}
