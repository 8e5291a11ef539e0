/** DEVREL_NURTURE: whom to write to after they signed up, and when. */
import { contacts } from "../functions/ranges";
import { options, sheetFunction } from "../functions/sheetFunction";
import { CONTACTS } from "../tabs/contacts";
import { nurture as nurtured, nurtureOptions } from "./nurture";
import { nurtureColumns } from "./nurtureColumns";

export const nurture = sheetFunction({
  name: "DEVREL_NURTURE",
  about:
    "The welcome flow, contact by contact. Who has a First app in Contacts is Active, and to be thanked unless you wrote since (Last contacted). Others are New for 120 hours after signing up, and to be reminded after 24 and 48 hours unless you wrote since; then In touch if you ever wrote after they signed up, else Inactive. People who want no messages are left out.",
  subject: "E-mails",
  answers: "Whom should we write to next?",
  params: [contacts, options(nurtureOptions, "as of=2025-07-11")],
  result: nurtureColumns,
  examples: [
    { call: '=DEVREL_NURTURE(Contacts!A:R, "as of=2025-04-30")', gives: "dan | New | Remind | 2025-04-30" },
    {
      call: '=DEVREL_NURTURE(Contacts!A:R, "to=2025-03-31; as of=2025-04-30")',
      gives: "cleo | Inactive",
    },
  ],
  run: ({ workbook, options }) => nurtured(workbook.rows(CONTACTS), options),
});
