/** The sample team's figure tab on its own effort: what its time goes into, and which e-mails work. */
import { as, heading, remark, spilling, title } from "../figure-cells";
import type { LaidOutTab } from "../sample";
import { activities, emails, journey } from "./formula-parts";

const team = `${activities}, ${journey}`;
const rates = [as.count, as.count, ...Array(6).fill(as.rate), as.smallRate, as.smallRate, as.smallRate];

export const effort: LaidOutTab = {
  name: "Time and e-mails",
  columnWidths: [250, 78, 80, 96, 80, 104, 80, 90, 90, 130, 120, 128, 60, 60, 110],
  rowCount: 70,
  cells: {
    A1: title("Our time and our e-mails in 2025"),
    A2: remark("What the team works on, with whom, and which of its e-mails developers read."),
    A4: heading("What is our work for?"),
    A5: remark("Beside how often companies named it in 2019."),
    ...spilling("A6", `=DEVREL_MIX(${team})`, [as.text, as.count, as.rate, as.rate], 6),
    F4: heading("With whom?"),
    F5: remark("Several at once share an activity."),
    ...spilling("F6", `=DEVREL_MIX(${team}, "by=Worked with")`, [as.text, as.days, as.rate], 10),
    J4: heading("Who does it?"),
    J5: remark("Colleagues of other teams too."),
    ...spilling("J6", `=DEVREL_MIX(${team}, "by=Owner")`, [as.text, as.count, as.rate], 10),
    A19: heading("Which e-mails were read?"),
    A20: remark("Rates of all inboxes reached, each with the 95% interval in which the true one lies."),
    ...spilling("A21", `=DEVREL_EMAILS(${emails}, "by=Campaign")`, [as.text, ...rates], 5),
    A28: heading("Does version B of the newsletter do better?"),
    A29: remark("Compared by clicks with version A; “none shown” is what chance explains."),
    ...spilling(
      "A30",
      `=DEVREL_EMAILS(${emails}, "by=Variant; compare=Clicked")`,
      [as.text, ...rates, as.rate, as.number, as.text],
      4,
    ),
    A37: heading("Subject by subject"),
    ...spilling("A38", `=DEVREL_EMAILS(${emails})`, [as.text, ...rates], 22),
  },
};
