/** DEVREL_FUNNEL: the conversion table. */
import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { funnelOf } from "./funnel";
import { funnelColumns } from "./funnelColumns";
import { funnelOptions } from "./funnelOptions";
import { journeysOf } from "./journeys";

export const funnel = sheetFunction({
  name: "DEVREL_FUNNEL",
  about:
    "How many contacts got to each stage of the journey, which share of them went on, and how long it took. Median days are counted from a contact's step at the stage before; half were faster.",
  subject: "Funnel and channels",
  answers: "Where do developers get stuck?",
  alsoAnswers: [
    { asks: "Where do they get stuck, channel by channel?", options: { by: "Channel" } },
    { asks: "Does it differ by the kind of developer?", options: { by: "Persona" } },
  ],
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(funnelOptions, "by=Channel; window=90"),
  ],
  result: funnelColumns,
  examples: [
    { call: "=DEVREL_FUNNEL(Activities!A:O)", gives: "Adoption | 2 | 0.5 | 0.4 | 2 | 23.5" },
    {
      call: '=DEVREL_FUNNEL(Activities!A:O, , Contacts!A:R, "by=Persona; stages=Awareness > Adoption")',
      gives: "Backend | Adoption | 2 | 1 | 1 | 0 | 42",
    },
    {
      call: '=DEVREL_FUNNEL(Activities!A:O, , , "interval=yes")',
      gives: "Adoption | 2 | 0.5 | 0.4 | 2 | 23.5 | 0.1176 | 0.7693",
    },
  ],
  run({ workbook, options }) {
    const journeys = journeysOf(workbook.log(options.unit), options);
    return { journeys, rows: funnelOf(journeys) };
  },
});
