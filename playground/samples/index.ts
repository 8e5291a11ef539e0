/** The samples that come with the playground, the first being the one that opens. */
import { kotlinEvents } from "./kotlin-events/kotlin-events";
import { libuv } from "./libuv/libuv";
import type { Sample } from "./sample";
import { sampleTeam } from "./sample-team/sample-team";

export const samples: Sample[] = [sampleTeam, libuv, kotlinEvents];
