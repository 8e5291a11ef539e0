/** The service calls that the add-on made, and the place where a test can watch or fail them. */

export type BeforeCall = (name: string, count: number) => void;

export class Calls {
  /** Called before each service call; what it throws, the add-on sees as that call's failure. */
  beforeCall: BeforeCall | null = null;
  readonly byName = new Map<string, number>();
  total = 0;
  /** Milliseconds that they took. */
  spent = 0;

  before(name: string): void {
    this.total++;
    this.byName.set(name, (this.byName.get(name) ?? 0) + 1);
    this.beforeCall?.(name, this.total);
  }

  reset(): void {
    this.total = 0;
    this.spent = 0;
    this.byName.clear();
  }
}
