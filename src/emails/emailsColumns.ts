/** The columns of the e-mails. */
import {
  chance,
  count,
  difference,
  each,
  type ResultColumn,
  rate,
  type TableShape,
  text,
} from "../functions/resultColumns";
import type { EmailGroup, EmailRates, Reaction } from "./emailRates";

const group = (title: string) => text<EmailGroup>(title, (row) => row.group);

/** A rate between the ends of its interval. */
const rateOf = (title: string, reaction: Reaction): ResultColumn<EmailGroup>[] => [
  rate(`${title} rate`, ({ rates }) => rates[reaction].rate),
  rate(`${title} low`, ({ rates }) => rates[reaction].interval?.low),
  rate(`${title} high`, ({ rates }) => rates[reaction].interval?.high),
];

const comparison: readonly ResultColumn<EmailGroup>[] = [
  difference("Lift", ({ compared }) => compared?.lift),
  chance("p", ({ compared }) => compared?.chance),
  text("Verdict", ({ compared }) => compared?.verdict),
];

/** One row for each group. */
export const emailsColumns: TableShape<EmailRates, EmailGroup> = {
  rows: ({ groups }) => groups,
  columns: [
    each("Subject (or what it is by)", ({ title }) => [group(title)], [group("Subject")]),
    count("Emails", ({ emails }) => emails),
    count("Delivered", ({ delivered }) => delivered),
    ...rateOf("Open", "opened"),
    ...rateOf("Click", "clicked"),
    ...rateOf("Unsubscribe", "unsubscribed"),
    each("with compare: Lift, p, Verdict", ({ isCompared }) => (isCompared ? comparison : []), []),
  ],
};
