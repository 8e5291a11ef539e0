/** The top-level functions that a menu item or a trigger names; entries.ts declares them under these very names. */

export const ENTRY = {
  openSidebar: "showSidebar",
  refresh: "refreshSummaries",
  refreshOnSchedule: "refreshOnSchedule",
  permissions: "askForPermissions",
} as const;

/** The name of a top-level function that Google calls by its name. */
export type EntryName = (typeof ENTRY)[keyof typeof ENTRY];
