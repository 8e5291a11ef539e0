/** The samples that come with the playground, the first being the one that opens. */
import { kotlinEvents } from "./kotlin-events/index";
import { libuv } from "./libuv/index";
import type { Sample } from "./sample";
import { sampleTeam } from "./sample-team/index";

export const samples: Sample[] = [sampleTeam, libuv, kotlinEvents];
