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
import { Session } from "./session";
import type { WorkbookData } from "./workbook-data";

export interface HeadlessOptions {
  /** The folder with Code.js and Sidebar.html. */
  distDir: string;
  /** The list of custom functions; left out, build/functions.json beside the folder. */
  functionsFile?: string;
}

export class Headless extends Book {
  readonly recorder = new Recorder();
  readonly host: Host;
  private readonly functionNames: string[];
  private isClosed = false;

  constructor(engine: Engine, code: string, functions: FunctionDescription[], options: HeadlessOptions) {
    super(engine);
    this.functionNames = topLevelFunctions(code);
    this.host = new Host({
      engine,
      openRealm: nodeRealms(code),
      functions,
      surface: this.recorder,
      stores: new Stores(),
      html: (name) => readFileSync(join(options.distDir, `${name}.html`), "utf8"),
    });
  }

  /** The service calls made, and the hook before each. */
  get calls() {
    return this.host.document.calls;
  }

  /** The workbook as one user has it open. */
  asUser(user: string): Session {
    return new Session(this.host, user, this.scriptRun(user));
  }

  /** Lets go of it; doing so again does nothing. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.engine.dispose();
  }

  /** google.script.run for one user. */
  private scriptRun(user: string): ScriptRun {
    return scriptRun(this.functionNames, async (name, argumentsJson) =>
      this.host.runForSidebar(name, argumentsJson, user),
    );
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
  const session = headless.asUser("first user");
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
