/** The playground without a page: the built add-on over a workbook, for tests. Import its bundle, build/headless.mjs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Host } from "./apps-script/host";
import { Recorder } from "./apps-script/recorder";
import { type ScriptRun, scriptRun } from "./apps-script/script-run";
import { Stores } from "./apps-script/stores";
import { topLevelFunctions } from "./apps-script/top-level-functions";
import { Book } from "./engine/book";
import { Engine } from "./engine/engine";
import type { FunctionDescription } from "./engine/function-list";
import { startInNode } from "./engine/start-node";
import { nodeRealms } from "./realm/node-realm";
import type { WorkbookData } from "./workbook-data";

export interface HeadlessOptions {
  /** The folder with Code.js and Sidebar.html. */
  distDir: string;
  /** The list of custom functions; left out, build/functions.json beside the folder. */
  functionsFile?: string;
  user?: string;
}

/** A test's place in the middle of the sidebar's calls: it may wait, or throw to fail the call. */
export type BeforeRpc = (name: string, count: number) => void | Promise<void>;

export class Headless extends Book {
  readonly recorder = new Recorder();
  readonly host: Host;
  beforeRpc: BeforeRpc | null = null;
  private rpcCount = 0;
  private readonly functionNames: string[];

  constructor(engine: Engine, code: string, functions: FunctionDescription[], options: HeadlessOptions) {
    super(engine);
    this.functionNames = topLevelFunctions(code);
    this.host = new Host({
      engine,
      openRealm: nodeRealms(code),
      functions,
      surface: this.recorder,
      stores: new Stores(),
      html: (name) => readFileSync(join(options.distDir, `${name.replace(/\.html$/, "")}.html`), "utf8"),
    });
  }

  /** The service calls made, and the hook before each. */
  get calls() {
    return this.host.document.calls;
  }

  /** The workbook as one user has it open. */
  asUser(user: string): Session {
    return new Session(this, user);
  }

  close(): void {
    this.engine.dispose();
  }

  /** google.script.run for one user. */
  scriptRun(user: string): ScriptRun {
    return scriptRun(this.functionNames, async (name, argumentsJson) => {
      this.rpcCount++;
      await this.beforeRpc?.(name, this.rpcCount);
      return this.host.runForSidebar(name, argumentsJson, user);
    });
  }
}

/** What one user does with the open workbook. */
export class Session {
  readonly google: { script: { run: ScriptRun } };

  constructor(
    private readonly headless: Headless,
    readonly user: string,
  ) {
    this.google = { script: { run: headless.scriptRun(user) } };
  }

  /** Runs onOpen. */
  open(): void {
    this.headless.host.open(this.user);
  }

  /** Runs a function as from the menu. */
  run(functionName: string, ...args: unknown[]): unknown {
    const json = JSON.stringify(args);
    return this.headless.host.run(
      functionName,
      { kind: "menu", user: this.user },
      (make) => make.parse(json) as unknown[],
    );
  }

  /** Runs a function as a time trigger would. */
  trigger(functionName: string): unknown {
    return this.headless.host.run(functionName, { kind: "trigger", user: this.user });
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

/** Opens a workbook with the built add-on. */
export async function openHeadless(
  data: WorkbookData,
  options: HeadlessOptions,
): Promise<Headless & Session> {
  const code = readFileSync(join(options.distDir, "Code.js"), "utf8");
  const functionsFile = options.functionsFile ?? join(options.distDir, "..", "build", "functions.json");
  const functions = JSON.parse(readFileSync(functionsFile, "utf8")) as FunctionDescription[];
  const headless = new Headless(new Engine(startInNode(), data), code, functions, options);
  const session = headless.asUser(options.user ?? "first user");
  await headless.waitForCalculation();
  return Object.assign(headless, {
    user: session.user,
    google: session.google,
    open: session.open.bind(session),
    run: session.run.bind(session),
    trigger: session.trigger.bind(session),
    rpc: session.rpc.bind(session),
  }) as unknown as Headless & Session;
}
