/** The sentences on why somebody is not in a file for a CRM. */
import { quoted } from "../words/text";

export const crmReasons = {
  forgotten: () => "Forgotten for good",
  internal: () => "A colleague, as Internal says",
  doNotContact: () => "Wants no messages, as Do not contact says",
  unread: (title: string) =>
    `What stands in ${quoted(title)} cannot be read, so nobody knows whether they may be written to`,
  noAddress: () => "There is no e-mail address",
  noName: () => "There is no name, and Salesforce takes nobody without a last name",
  noCompany: () => "There is no company, and Salesforce takes no lead without one",
};
