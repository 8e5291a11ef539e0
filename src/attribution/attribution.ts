/** Attribution: which channels, or values of another column, have earned the conversions. */
import { largestFirst } from "../arithmetic/largestFirst";
import { rounded } from "../arithmetic/rounded";
import { share } from "../arithmetic/share";
import { needColumn } from "../reading/neededColumn";
import { choice, type OptionValues, positive } from "../reading/options";
import { ACTIVITIES } from "../tabs/activities";
import { labelBeside } from "../words/labels";
import type { ActivityLog } from "../workbook/activityLog";
import { by, type Dimension, dimensionOf, ofActivities } from "../workbook/dimension";
import { MODELS, weighing } from "./creditModels";
import { eachConversion, touchOptions } from "./touches";

export const attributionOptions = {
  by: by("One row for each value; Channel if left out."),
  model: choice(
    MODELS,
    "Who earns a conversion: the first touch, the last, all alike (linear), 40 % first and last (position), 20 % first and 60 % last (j), the other way round (inverse j), later ones more (decay), or every value all of it (participation).",
  ),
  "half life": positive(7, "With model=decay: a touch earns half as much as one so many days later."),
  ...touchOptions,
};

export interface AttributionRow {
  value: string;
  /** The parts of conversions that it has earned. */
  conversions: number;
  /** Of all conversions. */
  share: number | undefined;
  /** How many contacts it touched before they converted. */
  contacts: number;
}

export interface Attribution {
  title: string;
  rows: readonly AttributionRow[];
}

/** Every value that touched a contact who converted, the largest first. @throws LedgerError for options that name what does not exist */
export function attributionOf(
  log: ActivityLog,
  options: OptionValues<typeof attributionOptions>,
): Attribution {
  const { title, codeAt, names, name } =
    options.by === undefined ? channels(log) : dimensionOf(log, options.by);
  const weigh = weighing(options.model, options["half life"]);
  const isParticipation = options.model === "participation";
  let parts = new Float64Array(64);
  const earned: number[] = [];
  const contacts: number[] = [];
  const lastPerson: number[] = [];
  let [conversions, direct] = [0, 0];
  eachConversion(log, options, (conversion) => {
    const { person, count, rows } = conversion;
    conversions++;
    if (count === 0) direct++;
    if (count > parts.length) parts = new Float64Array(2 * count);
    weigh(conversion, parts);
    for (let place = 0; place < count; place++) {
      const code = codeAt(rows[place]!, person);
      const isNew = lastPerson[code] !== person;
      lastPerson[code] = person;
      if (isNew) contacts[code] = (contacts[code] ?? 0) + 1;
      if (isNew || !isParticipation) earned[code] = (earned[code] ?? 0) + parts[place]!;
    }
  });
  const rowOf = (value: string, credit: number, touched: number): AttributionRow => {
    const sum = rounded(credit);
    return { value, conversions: sum, share: share(sum, conversions), contacts: touched };
  };
  const found = earned.flatMap((credit, code) => [rowOf(name(code), credit, contacts[code]!)]);
  if (direct > 0) found.push(rowOf(labelBeside("direct", names), direct, direct));
  found.sort((a, b) => largestFirst(a.conversions, a.value, b.conversions, b.value));
  return { title, rows: found };
}

function channels(log: ActivityLog): Dimension {
  needColumn(log.rows, "channel");
  return ofActivities(log, ACTIVITIES.columns.channel.title, log.rows.place("channel")!);
}
