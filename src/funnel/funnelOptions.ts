/** The options that FUNNEL and JOURNEYS share. */
import { between, choice, names, type OptionValues, positive } from "../reading/options";
import { by } from "../workbook/dimension";
import { unit } from "../workbook/unitLog";

export const funnelOptions = {
  order: choice(
    ["reached", "ordered", "strict", "any"],
    "reached: did this stage or a later one; ordered: the stages one after the other; strict: with nothing between; any: how many different stages.",
  ),
  window: positive(undefined, "Every step must come within so many days of the first."),
  ...between("contacts whose first step lies"),
  stages: names(">", "Awareness > Adoption", "Which stages, in which order."),
  exclude: names(",", "Unsubscribed", "Contacts doing one of these activities on the way are left out."),
  by: by("One block for each value."),
  touch: choice(
    ["first", "last", "all"],
    "With by on what activities say: the value at the first counted step, at the last, or every value.",
  ),
  interval: choice(
    ["no", "yes"],
    "yes: between which shares the overall conversion lies with a confidence of 95 %, given so few contacts (Low and High).",
  ),
  unit,
};

export type FunnelOptions = OptionValues<typeof funnelOptions>;
