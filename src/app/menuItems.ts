/** What stands in the add-on's menu, and which top-level function each item calls. */
import { ENTRY } from "./entryNames";

export const MENU_ITEMS = [
  { label: "Open sidebar", entry: ENTRY.openSidebar },
  { label: "Refresh summaries", entry: ENTRY.refresh },
  { label: "Permissions", entry: ENTRY.permissions },
] as const;
