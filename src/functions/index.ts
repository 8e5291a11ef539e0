/** Every custom function, in the order of the documentation. */
import { funnel } from "./funnel";
import { journeys } from "./journeys";

export const FUNCTIONS = [funnel, journeys] as const;
