/** The problems of one kind in one column: each cell to go to, and to mend one by one or all at once. */
import { useState } from "preact/hooks";
import type { CheckedData, ProblemGroup, ProblemPage } from "../../src/app/checkContract";
import { counted } from "../../src/words/text";
import { allProblems, apply, type Change, changeOf, type DateReading, type Result } from "../checkData/fixes";
import { Answer } from "../parts/answer";
import { Button } from "../parts/button";
import { SelectField } from "../parts/field";
import { Notice } from "../parts/notice";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";
import { OneProblem } from "./oneProblem";
import { Undoable } from "./undoable";

interface Props {
  data: CheckedData;
  group: ProblemGroup;
  onClose: () => void;
}

/** How many are asked for, and how many of them are shown at a time. */
const SHOWN = 500;
const AT_ONCE = 20;

const ORDERS = ["the day first", "the month first"] as const;

export function ProblemsOfKind({ data, group, onClose }: Props) {
  const asked = useAsk("problems", { tab: data.tab, key: group.key, from: 0, most: SHOWN });
  return (
    <Screen title={`${data.name}: ${group.column}`}>
      <Button look="link" onClick={onClose}>
        Back to all problems
      </Button>
      <p class="kind-of-problem">{group.problem}</p>
      <Answer asked={asked}>
        {(page) => <Problems data={data} group={group} page={page} again={asked.again} />}
      </Answer>
    </Screen>
  );
}

interface ProblemsProps {
  data: CheckedData;
  group: ProblemGroup;
  page: ProblemPage;
  again: () => Promise<void>;
}

function Problems({ data, group, page: { total, problems, settled }, again }: ProblemsProps) {
  const work = useWork();
  const [shown, setShown] = useState(AT_ONCE);
  const [chosen, setReading] = useState<DateReading>();
  const reading = chosen ?? settled;
  const [result, setResult] = useState<Result>();
  const kind = problems.find(({ fix }) => fix)?.fix?.kind;
  const isDate = problems.some(({ fix }) => fix?.kind === "day" && fix.choices.length > 1);
  const kindOfProblem = { tab: data.tab, key: group.key };
  const mend = (what: string, changes: () => Promise<readonly Change[]> | readonly Change[]) =>
    work.start("Mending", async (tell) => {
      const wanted = await changes();
      const all = counted(wanted.length, "cell");
      setResult(
        await apply({ ...kindOfProblem, what }, wanted, (done) =>
          tell(`Mending: ${done.toLocaleString("en-US")} of ${all}`),
        ),
      );
      await again();
    });
  const mendAll = () =>
    mend(`${data.name}, ${group.column}: ${counted(total, "cell")}`, async () => {
      const all = await allProblems(data.tab, group.key);
      return all.flatMap(({ fix }) => (fix ? [changeOf(fix, reading ?? 0)] : []));
    });
  return (
    <>
      {result && <Outcome result={result} />}
      <Undoable of={kindOfProblem} again={again} />
      {work.shown}
      {total === 0 && <p>None is left.</p>}
      {isDate && (
        <SelectField
          label="How are these dates written?"
          help={settled === undefined ? undefined : `As the other dates of this column: ${ORDERS[settled]}.`}
          value={reading === undefined ? "" : String(reading)}
          choices={[
            ...(settled === undefined ? [{ value: "", label: "Choose the order" }] : []),
            { value: "0", label: "Day, then month (3/4 is 3 April)" },
            { value: "1", label: "Month, then day (3/4 is March 4)" },
          ]}
          onChange={(value) => setReading(value === "" ? undefined : (Number(value) as DateReading))}
        />
      )}
      {kind && kind !== "person" && total > 1 && (
        <Button look="primary" busy={work.busy} disabled={isDate && reading === undefined} onClick={mendAll}>
          Mend all that can be
        </Button>
      )}
      <ul class="plain">
        {problems.slice(0, shown).map((problem) => (
          <OneProblem
            key={`${problem.row} ${problem.column}`}
            tab={data.tab}
            problem={problem}
            reading={isDate ? reading : 0}
            busy={work.busy}
            onMend={(change) => mend(`${data.name}, ${group.column}, row ${change.row}`, () => [change])}
          />
        ))}
      </ul>
      {shown < problems.length && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>Show more ({counted(total, "problem")})</Button>
      )}
      {shown >= problems.length && problems.length < total && (
        <p class="quiet">
          The first {problems.length} of {counted(total, "problem")}. Mend these, then come back for the
          others.
        </p>
      )}
    </>
  );
}

function Outcome({ result: { changed, skipped } }: { result: Result }) {
  return (
    <Notice kind="done">
      Changed {counted(changed, "cell")}.
      {skipped > 0 &&
        ` ${counted(skipped, "cell")} stayed as they were: they hold a formula, or say something else by now.`}
    </Notice>
  );
}
