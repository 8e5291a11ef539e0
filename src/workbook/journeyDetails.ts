/** What the journey says of an activity apart from its stage, with all that it may say in order. */
import { PURPOSES } from "../definitions/benchmarks";
import { NEEDS } from "../definitions/needLayers";
import { REACHES } from "../definitions/reaches";
import { headerKey } from "../words/text";

export interface JourneyDetail {
  title: string;
  /** What a step of the journey calls it. */
  name: "purpose" | "reach" | "need";
  all: readonly string[];
}

export const JOURNEY_DETAILS: readonly JourneyDetail[] = [
  { title: "Purpose", name: "purpose", all: PURPOSES },
  { title: "Reach", name: "reach", all: REACHES },
  { title: "Need", name: "need", all: NEEDS.map(({ name }) => name) },
];

/** The detail of that title, which may say that it is the Journey's, such as `Journey Reach` beside a Reach in Contacts; undefined where it is none. */
export function journeyDetail(title: string): JourneyDetail | undefined {
  const key = headerKey(title);
  return JOURNEY_DETAILS.find((detail) =>
    [detail.title, `Journey ${detail.title}`].some((each) => headerKey(each) === key),
  );
}
