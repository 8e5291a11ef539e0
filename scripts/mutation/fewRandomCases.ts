/** Random tests of a mutation test try few cases, the same in every run: a change is then noticed always or never. */
import fc from "fast-check";

fc.configureGlobal({ numRuns: 10, seed: 1 });
