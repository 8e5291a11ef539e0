/** The tour: what to try first in the workbook that is open, in a strip above the grid until it is closed. */
import type { TourStep } from "../samples/tour-step";
import { element } from "./element";

/** In the browser's storage, once somebody closed a tour: none opens by itself again. */
export const TOUR_CLOSED = "devrel-ledger tour closed";

/** Shows the steps, and the button that brings them back; `go` opens what a step is about. */
export function showTour(steps: readonly TourStep[], go: (there: TourStep["opens"]) => void): void {
  if (steps.length === 0) return;
  const strip = element("tour");
  const button = element("tour-button");
  element("tour-steps").replaceChildren(...steps.map((step) => itemOf(step, go)));
  const setOpen = (open: boolean) => {
    strip.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  const close = () => {
    setOpen(false);
    localStorage.setItem(TOUR_CLOSED, "yes");
    button.focus();
  };
  button.hidden = false;
  button.onclick = () => (strip.hidden ? setOpen(true) : close());
  element("tour-close").onclick = close;
  strip.onkeydown = ({ key }) => {
    if (key === "Escape") close();
  };
  setOpen(localStorage.getItem(TOUR_CLOSED) === null);
}

function itemOf(
  { title, how, button, opens }: TourStep,
  go: (there: TourStep["opens"]) => void,
): HTMLElement {
  const item = document.createElement("li");
  const heading = document.createElement("h2");
  heading.textContent = title;
  const way = document.createElement("button");
  way.type = "button";
  way.textContent = button;
  way.onclick = () => go(opens);
  const text = document.createElement("p");
  text.textContent = how;
  item.append(heading, way, text);
  return item;
}
