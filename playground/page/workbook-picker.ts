/** The list of workbooks that the playground's server can open. */
import type { WorkbookChoice } from "../server/opened";
import { element } from "./element";
import { getJson } from "./requests";

/** Fills the list; choosing one opens it in place of this one. */
export async function showWorkbooks(wanted: string | null): Promise<void> {
  const choices = await getJson<WorkbookChoice[]>("/samples.json");
  const picker = element<HTMLSelectElement>("workbooks");
  picker.replaceChildren(
    ...choices.map(({ name, title }) => new Option(title, name, false, name === wanted)),
  );
  picker.onchange = () => {
    location.search = `?name=${encodeURIComponent(picker.value)}`;
  };
}
