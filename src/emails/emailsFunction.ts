/** DEVREL_EMAILS: which e-mails were opened and clicked, and when. */
import { emails as emailsRange } from "../functions/ranges";
import { options, sheetFunction } from "../functions/sheetFunction";
import { EMAILS } from "../tabs/emails";
import { leastBasis } from "../workbook/basis";
import { emailOptions, emailRates } from "./emailRates";
import { emailsColumns } from "./emailsColumns";

export const emails = sheetFunction({
  name: "DEVREL_EMAILS",
  about:
    "Open, click and unsubscribe rate of e-mails by subject, variant, weekday or hour, each over the inboxes reached, with the 95 % interval in which the true rate lies. With compare, how the others differ from the first row and whether chance explains it.",
  subject: "E-mails",
  answers: "Which e-mails worked, and when?",
  alsoAnswers: [
    { asks: "Which version of an e-mail worked better?", options: { by: "Variant", compare: "Clicked" } },
    { asks: "On which weekday are our e-mails opened?", options: { by: "weekday" } },
  ],
  params: [emailsRange, options(emailOptions, "by=Variant; compare=Clicked")],
  result: emailsColumns,
  rests: [
    leastBasis(EMAILS),
    reaction("opened", "Open"),
    reaction("clicked", "Click"),
    reaction("unsubscribed", "Unsubscribe"),
  ],
  examples: [
    {
      call: "=DEVREL_EMAILS(Emails!A:J)",
      gives: "Hello March | 2 | 400 | 0.45 | 0.402 | 0.499 | 0.15 | 0.1183 | 0.1883",
    },
    {
      call: '=DEVREL_EMAILS(Emails!A:J, "by=Variant; compare=Clicked")',
      gives:
        "B | 1 | 200 | 0.5 | 0.4314 | 0.5686 | 0.2 | 0.1505 | 0.2609 | 0.005 | 0.0009 | 0.0278 | 1 | 0.0047 | A difference",
    },
  ],
  run: ({ workbook, options }) => emailRates(workbook.rows(EMAILS), options),
});

function reaction(column: keyof typeof EMAILS.columns & string, title: string) {
  return {
    table: EMAILS,
    reads: [column],
    columns: ["rate", "low", "high"].map((part) => `${title} ${part}`),
  };
}
