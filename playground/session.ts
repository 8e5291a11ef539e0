/** What one user does with a workbook that is open without a page. */
import type { Host } from "./apps-script/host";
import type { ScriptRun } from "./apps-script/script-run";

export class Session {
  readonly google: { script: { run: ScriptRun } };

  constructor(
    readonly host: Host,
    readonly user: string,
    run: ScriptRun,
  ) {
    this.google = { script: { run } };
  }

  /** Runs onOpen. */
  open(): void {
    this.host.open(this.user);
  }

  /** Runs a function as from the menu. */
  run(functionName: string, ...args: unknown[]): unknown {
    const json = JSON.stringify(args);
    return this.host.run(
      functionName,
      { kind: "menu", user: this.user },
      (make) => make.parse(json) as unknown[],
    );
  }

  /** Runs a function as a time trigger would. */
  trigger(functionName: string): unknown {
    return this.host.run(functionName, { kind: "trigger", user: this.user });
  }

  /** Calls a function through google.script.run. */
  rpc(functionName: string, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const chain = this.google.script.run.withSuccessHandler!(resolve).withFailureHandler(
        reject,
      ) as ScriptRun;
      const method = chain[functionName];
      if (!method) throw new TypeError(`google.script.run.${functionName} is not a function`);
      method(...args);
    });
  }
}
