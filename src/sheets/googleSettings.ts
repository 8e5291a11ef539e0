/** The Settings port over the document properties of Google's PropertiesService. */
import { LedgerError } from "../problems/problem";
import type { Settings } from "./settings";

export function googleSettings(): Settings {
  const properties: GoogleAppsScript.Properties.Properties | null = PropertiesService.getDocumentProperties();
  const writable = () => {
    if (properties) return properties;
    throw new LedgerError("This spreadsheet keeps no settings for the add-on. Close it and open it again.");
  };
  return {
    all: () => properties?.getProperties() ?? {},
    set: (texts) => {
      writable().setProperties(texts);
    },
    remove: (name) => {
      writable().deleteProperty(name);
    },
  };
}
