/** How the template marks its example rows, so that they count in no figure. */

/** What the first required cell of an example row starts with. */
export const EXAMPLE = "Example: ";
