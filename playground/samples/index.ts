/** The samples that come with the playground, the first being the one that opens. */
import { kotlinEvents } from "./kotlin-events/kotlin-events";
import { libuv } from "./libuv/libuv";
import type { Sample } from "./sample";
import { sampleTeam } from "./sample-team/sample-team";
import { threeExports } from "./three-exports/three-exports";

export const samples: Sample[] = [sampleTeam, libuv, kotlinEvents, threeExports];
