/** Reasons why no test notices a change, those that hold for several. */

export const SHORTCUT = "A shortcut: without it the same is found a little later.";
export const PAST_THE_END = "One place further there is nothing, and nothing is what it adds.";
export const MEMORY = "What is remembered is for speed alone: without it the same is found anew.";
export const SAME_VALUE = "What is put there stands there already.";
export const EQUAL = "Where both are equal, one in place of the other changes nothing.";
export const MEMORY_NAME =
  "The name under which it is remembered, which nobody sees, still differs from all others.";
export const NEVER_USED = "What stands there is never used.";
export const NO_CELL_WRITES_IT = "It is a text that nobody writes in a sheet.";
export const BLANK_WITHOUT_PLACE = "Without a place every cell is undefined, which is blank.";
export const GROUP_OF_ONE = "A group of one is that one person.";
export const NO_PLACE_BELOW =
  "A typed array has no place below its first, and what is written there is nowhere.";
export const NOBODY_IS_0 = "No person has the number 0.";
export const COPY = "The same values, in a copy that nothing needs.";
export const NO_DATE = "What is not there is neither earlier nor later than a date.";
export const NOT_LATER = "What is not later than the cohort's own period is counted where no share is read.";
export const IN_DOCS = "It stands on a page of docs alone, and `npm test` compares that page with it.";
export const PLACE_OF_NONE =
  "The number -1 stands for none: what is counted there is in no row, and nothing is found there.";
export const FAULT_IS_NO_NUMBER = "A fault, or nothing, is never at most a number.";
export const NOT_READ = "It equals nothing that it is compared with, and is replaced before it is used.";
export const BEFORE_THE_FIRST =
  "Before the first place there is nothing, which is greater than no number: the loop ends there all the same.";
