/** What may be said of a word, what is said at first, and which cells say it then. */
import type { ShownWord, WordList, YourWords } from "../../src/app/wordsContract";
import { readNumber } from "../../src/reading/cells/number";
import { alikeName } from "../../src/words/alike";
import type { Step } from "../../src/workbook/journeyPlan";
import type { Change, TabChanges } from "../checkData/fixes";

/** What is said of a word; `choice` is the value of one of its options, "" for nothing yet. */
export interface Decision {
  choice: string;
  /** Of an activity that the team does. */
  purpose: string;
}

export interface WordOption {
  value: string;
  label: string;
}

/** Options under a heading; without one they stand first. */
export interface WordOptions {
  heading?: string;
  options: readonly WordOption[];
}

const LIKE = "like";
const NO_STAGE = "no stage";
const BY = { Community: "community:", Team: "team:" } as const;
const IS = "is:";
const TAKEN_BY = "taken by:";

/** Under this, a word is kept apart from others. */
export function idOf({ tab, column, word }: ShownWord): string {
  return `${tab} ${column} ${word}`;
}

/** What most likely is meant, filled in. */
export function firstDecision({ sort, word, likely }: ShownWord): Decision {
  const said = (choice: string) => ({ choice, purpose: "" });
  if (likely === undefined) return said("");
  if ("like" in likely) return said(LIKE);
  if ("number" in likely) return said(String(likely.number));
  if ("text" in likely) return said(likely.text);
  const isMistyped = sort === "kind" && alikeName(word, [likely.kind]) !== undefined;
  return said(isMistyped ? IS + likely.kind : TAKEN_BY + likely.team);
}

/** What can be said of a word; a number is typed instead. */
export function optionsFor(
  { sort, likely, choices }: ShownWord,
  { stages, teams, journey }: YourWords,
): WordOptions[] {
  if (sort === "choice") return [{ options: choices.map((choice) => asOption(choice)) }];
  if (sort === "kind")
    return [
      {
        heading: "A kind of its own, taken by",
        options: teams.map((team) => asOption(team, TAKEN_BY, `Own kind, taken by ${team}`)),
      },
      {
        heading: "Another word for",
        options: choices.map((kind) => asOption(kind, IS, `Another word for ${kind}`)),
      },
    ];
  const has = (name: string) => journey === undefined || name in journey.columns;
  const stagesBy = (by: keyof typeof BY, whom: string) =>
    stages.map((stage) => asOption(stage, BY[by], `${stage}${whom}`));
  const byWhom = has("by")
    ? [
        { heading: "Done by developers", options: stagesBy("Community", ", by developers") },
        {
          heading: "Done by the team",
          options: [...stagesBy("Team", ", by the team"), { value: BY.Team, label: "No stage, by the team" }],
        },
      ]
    : [{ heading: "At the stage", options: stagesBy("Community", "") }];
  return [
    {
      options: [
        ...(likely && "like" in likely ? [{ value: LIKE, label: likeText(likely.like) }] : []),
        { value: NO_STAGE, label: "Set aside: no stage" },
      ],
    },
    ...(has("stage") ? byWhom : []),
  ];
}

function asOption(name: string, prefix = "", label = name): WordOption {
  return { value: prefix + name, label };
}

function likeText({ activity, stage, by }: Step): string {
  const place = [stage ?? "no stage", by === "Team" ? "by the team" : by && "by developers"];
  return `Like ${activity}: ${place.filter(Boolean).join(", ")}`;
}

/** Whether the purpose of what the team does is to be asked for. */
export function asksForPurpose({ choice }: Decision, { journey }: YourWords): boolean {
  return choice.startsWith(BY.Team) && (journey === undefined || "purpose" in journey.columns);
}

/** Whether something is said that can be written. */
export function canBeWritten(word: ShownWord, { journey, kinds }: YourWords, { choice }: Decision): boolean {
  if (choice.trim() === "") return false;
  if (word.sort === "activity") return journey?.closed === undefined;
  if (word.sort === "kind" && choice.startsWith(TAKEN_BY)) return kinds?.closed === undefined;
  return word.closed === undefined && (word.sort !== "number" || typeof readNumber(choice) === "number");
}

/** Which tab a decision needs that may not be there yet. */
export function listNeeded({ sort }: ShownWord, { choice }: Decision): "journey" | "kinds" | undefined {
  if (sort === "activity") return "journey";
  return sort === "kind" && choice.startsWith(TAKEN_BY) ? "kinds" : undefined;
}

/** The cells to write, by tab; words that are added to a tab take its free rows one after the other. */
export function changesOf(
  decided: readonly (readonly [ShownWord, Decision])[],
  { journey, kinds }: YourWords,
): TabChanges[] {
  const byTab = new Map<number, Change[]>();
  const addTo = (tab: number, changes: readonly Change[]) =>
    byTab.set(tab, [...(byTab.get(tab) ?? []), ...changes]);
  const used = { journey: 0, kinds: 0 };
  for (const [word, decision] of decided) {
    const needed = listNeeded(word, decision);
    if (needed === undefined) addTo(word.tab, rewritten(word, decision));
    else {
      const list = { journey, kinds }[needed]!;
      const cells =
        needed === "journey"
          ? stepFor(word, decision)
          : { kind: word.word, team: decision.choice.slice(TAKEN_BY.length) };
      addTo(list.tab, rowOf(list, used[needed]++, cells));
    }
  }
  return [...byTab].map(([tab, changes]) => ({ tab, changes }));
}

function stepFor({ word, likely }: ShownWord, { choice, purpose }: Decision): Step {
  if (choice === LIKE && likely && "like" in likely) return { ...likely.like, activity: word };
  for (const [by, prefix] of Object.entries(BY))
    if (choice.startsWith(prefix))
      return {
        activity: word,
        by,
        stage: choice.slice(prefix.length),
        purpose: by === "Team" ? purpose : "",
      };
  return { activity: word };
}

function rowOf({ row, columns }: WordList, index: number, cells: object): Change[] {
  return Object.entries(cells).flatMap(([name, value]) =>
    value === undefined || value === "" || value === null || !(name in columns)
      ? []
      : [
          {
            row: row + index,
            column: columns[name]!,
            from: "",
            to: String(value),
            isDay: false,
            isNumber: typeof value === "number",
            isOfNewRow: true,
          },
        ],
  );
}

function rewritten({ sort, column, cells }: ShownWord, { choice }: Decision): Change[] {
  const to =
    sort === "kind" ? choice.slice(IS.length) : sort === "number" ? String(readNumber(choice)) : choice;
  return cells.flatMap(({ text, rows }) =>
    rows.map((row) => ({ row, column, from: text, to, isDay: false, isNumber: sort === "number" })),
  );
}
