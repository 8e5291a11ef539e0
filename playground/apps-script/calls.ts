/** The service calls that the add-on made, and the place where a test can watch or fail them. */
import type { Run } from "./run";

export type BeforeCall = (name: string, count: number, run: Run) => void;

export class Calls {
  /** Called before each service call; what it throws, the add-on sees as that call's failure. */
  beforeCall: BeforeCall | null = null;
  readonly byName = new Map<string, number>();
  total = 0;

  before(name: string, run: Run): void {
    this.total++;
    this.byName.set(name, (this.byName.get(name) ?? 0) + 1);
    this.beforeCall?.(name, this.total, run);
  }

  reset(): void {
    this.total = 0;
    this.byName.clear();
  }
}
