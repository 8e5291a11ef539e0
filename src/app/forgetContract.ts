/** What the Forget a person screen may call. */
import * as z from "zod/mini";
import { lazy } from "./lazy";
import { gives, text } from "./pieces";

/** An id or a name of the person within other texts. */
export interface Mentioned {
  text: string;
  cells: number;
  /** The first cell that mentions it, and what that says. */
  place: string;
  says: string;
  /** Whether it is the name of another contact too. */
  isOfOthersToo: boolean;
}

/** What is known of a person, and what of it would go. */
export interface ToForget {
  /** The id to show, then all others. */
  ids: readonly string[];
  names: readonly string[];
  /** The made-up id that takes their place. */
  made: string;
  isInternal: boolean;
  /** Rows of Contacts, which go. */
  contacts: number;
  /** Rows of Activities, which stay. */
  activities: number;
  /** Cells elsewhere, by the name of their tab. */
  elsewhere: readonly { name: string; cells: number }[];
  mentioned: readonly Mentioned[];
  /** Texts that the add-on keeps out of sight, such as audits under way. */
  kept: number;
  /** Cells that a formula likely fills. */
  byFormula: number;
}

export interface LookedUp {
  /** Undefined where the text is no id that stands in Contacts or Activities. */
  person?: ToForget | undefined;
  /** Contacts to choose from whose id, name or alias holds the text. */
  like: readonly { id: string; name: string }[];
}

/** A place that still names the person. */
export interface StillThere {
  tab: number;
  place: string;
  row: number;
  column: number;
  why: string;
  /** Whether a formula likely fills it: then it may go by itself in a moment. */
  isByFormula: boolean;
}

export interface Forgotten {
  /** The spreadsheet's own id. */
  workbook: string;
  made: string;
  contacts: number;
  cells: number;
  /** The first places that could not be changed. */
  left: readonly StillThere[];
  /** How many there are, and how many of them formulas likely fill. */
  leftInAll: number;
  leftByFormula: number;
  /** Whether there are summaries, which are to be refreshed next. */
  hasSummaries: boolean;
}

const id = lazy(() => text(500));

export const forgetContract = {
  /** Who an id is, and what would go; nothing is changed. `anyway`: also where it stands nowhere. */
  lookUpPerson: {
    input: lazy(() => z.strictObject({ id: id(), anyway: z.boolean() })),
    output: gives<LookedUp>(),
  },
  /** Forgets a person for good, but for the mentions that are to stay. */
  forgetPerson: {
    input: lazy(() => z.strictObject({ id: id(), stay: z.array(id()) })),
    output: gives<Forgotten>(),
  },
};
