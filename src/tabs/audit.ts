/** The Audit tab: every answer of every audit, one row each. */
import { column } from "../reading/table";
import { checkAudit } from "./checks/auditChecks";
import { checkRepeatedRows } from "./checks/repeatedRows";
import { tab } from "./tab";

const ANSWER_CHOICES = [
  { name: "No" },
  { name: "Partly", aliases: ["Partially", "Partial"] },
  { name: "Yes" },
  { name: "N/A", aliases: ["Not applicable"] },
];

const columns = {
  date: column("Date", "date", { required: true, about: "The day of the audit.", example: "2025-06-30" }),
  model: column("Model", "choice", {
    required: true,
    choices: [{ name: "Maturity" }, { name: "Needs" }, { name: "Portal" }],
    about: "Which check list was answered.",
    example: "Maturity",
  }),
  practice: column("Practice", "text", {
    width: 180,
    required: true,
    about: "The id of the practice.",
    example: "evangelism.talks",
  }),
  answer: column("Answer", "choice", {
    required: true,
    choices: ANSWER_CHOICES,
    about: "No, Partly, Yes or N/A (does not apply here).",
    example: "Partly",
  }),
  scope: column("Scope", "text", { about: "The company, division or product audited.", example: "Company" }),
  statement: column("Statement", "text", {
    width: 360,
    about: "The statement that was answered.",
    example: "We give talks at events all year round.",
  }),
  target: column("Target", "choice", {
    choices: ANSWER_CHOICES,
    about: "Where the team wants to be.",
    example: "Yes",
  }),
  evidence: column("Evidence", "text", {
    about: "A link that shows it.",
    example: "https://example.com/talks",
  }),
  notes: column("Notes", "text", {
    words: ["comment", "remark", "description"],
    width: 240,
    about: "Anything else.",
    example: "Only in spring so far",
  }),
  auditor: column("Auditor", "text", { about: "Who answered.", example: "Grace" }),
};

export const AUDIT = tab({
  name: "Audit",
  about: "Every answer of every audit, one row each.",
  tabWords: ["audit"],
  columns,
  startsWith: [],
  examples: [],
  checks: [checkRepeatedRows, checkAudit],
});
