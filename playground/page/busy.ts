/** Shows that something is being done, and what went wrong if it fails. */
import { element } from "./element";

/** Runs a task after the page has shown that it is busy; a failure is said in the page. */
export async function whileBusy(what: string, task: () => unknown): Promise<void> {
  element("busy").textContent = what;
  element("message").hidden = true;
  await new Promise((resolve) => setTimeout(resolve, 30));
  try {
    await task();
  } catch (error) {
    element("message").textContent = (error as Error).message;
    element("message").hidden = false;
  } finally {
    element("busy").textContent = "";
  }
}
