/** What goes along where cells are copied, moved and cleared: above all notes, of which Google promises nothing. */
import { type Sheet, type TrialSubject, writeTexts } from "./trial";

function notesOf(sheet: Sheet, rows: number): string {
  const notes = sheet.getRange(1, 1, rows, 1).getNotes();
  return notes.map(([note]) => note || "none").join(", ");
}

/** A tab with two texts, each with a note. */
function noted(sheet: Sheet): Sheet {
  writeTexts(sheet, ["upper", "lower"]);
  sheet.getRange(1, 1, 2, 1).setNotes([["first"], ["second"]]);
  return sheet;
}

export const COPY_TRIALS: TrialSubject = {
  subject: "Copies and notes",
  trials: [
    {
      tried: "Two cells with notes copied from a hidden tab: the texts and notes that arrive",
      expected: "upper, lower; first, second",
      restsOn: "Every summary: it is put together on a hidden tab and copied in one call",
      run: ({ fresh }) => {
        const [from, to] = [noted(fresh()), fresh()];
        from.hideSheet();
        from.getRange(1, 1, 2, 1).copyTo(to.getRange(1, 1, 2, 1));
        const texts: unknown[][] = to.getRange(1, 1, 2, 1).getValues();
        return `${texts.map(([text]) => String(text)).join(", ")}; ${notesOf(to, 2)}`;
      },
    },
    {
      tried: "Cells without notes copied over cells with notes: the notes that are left",
      expected: "none, none",
      restsOn: "That no old note stays beside a new figure",
      run: ({ fresh }) => {
        const [from, to] = [fresh(), noted(fresh())];
        writeTexts(from, ["upper", "lower"]);
        from.getRange(1, 1, 2, 1).copyTo(to.getRange(1, 1, 2, 1));
        return notesOf(to, 2);
      },
    },
    {
      tried: "Two cells with notes moved a row down: the notes of the three rows",
      expected: "none, first, second",
      restsOn: "What people wrote beside a summary that grows",
      run: ({ fresh }) => {
        const sheet = noted(fresh());
        sheet.getRange(1, 1, 2, 1).moveTo(sheet.getRange(2, 1, 2, 1));
        return notesOf(sheet, 3);
      },
    },
    {
      tried: "Notes set to null: the notes that are left",
      expected: "none, second",
      restsOn: "Notes of summaries that are taken away",
      run: ({ fresh }) => {
        const sheet = noted(fresh());
        sheet.getRange(1, 1).setNotes([[null]]);
        return notesOf(sheet, 2);
      },
    },
    {
      tried: "A list of ranges cleared: the notes that are left",
      expected: "none, second",
      restsOn: "What a summary leaves behind that moved",
      run: ({ fresh }) => {
        const sheet = noted(fresh());
        sheet.getRangeList(["A1"]).clear();
        return notesOf(sheet, 2);
      },
    },
    {
      tried: "A whole tab cleared: the notes that are left",
      expected: "first, second",
      restsOn: "The hidden tab between two refreshes",
      run: ({ fresh }) => {
        const sheet = noted(fresh());
        sheet.clear();
        return notesOf(sheet, 2);
      },
    },
  ],
};
