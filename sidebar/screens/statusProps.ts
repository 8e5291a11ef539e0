/** What the parts of the Refresh screen get. */
import type { RefreshStatus } from "../../src/app/refreshContract";

/** The status, and how to show another one. */
export interface StatusProps {
  status: RefreshStatus;
  setStatus: (status: RefreshStatus) => void;
}
