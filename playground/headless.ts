/** The playground without a page: the built add-on over a workbook, for tests. Import its bundle, build/headless.mjs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Host } from "./apps-script/host";
import { Recorder } from "./apps-script/recorder";
import { type ScriptRun, scriptRun } from "./apps-script/script-run";
import { Stores } from "./apps-script/stores";
import { parseArea } from "./engine/a1";
import type { Matrix, PlainValue } from "./engine/cells";
import { Engine } from "./engine/engine";
import type { FunctionDescription } from "./engine/function-list";
import { startInNode } from "./engine/start-node";
import { toUniverCell } from "./engine/to-univer";
import { nodeRealms } from "./realm/node-realm";
import type { CellData, WorkbookData } from "./workbook-data";

export interface HeadlessOptions {
  /** The folder with Code.js and Sidebar.html. */
  distDir: string;
  /** The list of custom functions; left out, build/functions.json beside the folder. */
  functionsFile?: string;
  scriptTimeZone?: string;
  user?: string;
}

/** A test's place in the middle of the sidebar's calls: it may wait, or throw to fail the call. */
export type BeforeRpc = (name: string, count: number) => void | Promise<void>;

export class Headless {
  readonly recorder = new Recorder();
  readonly host: Host;
  beforeRpc: BeforeRpc | null = null;
  private rpcCount = 0;
  private readonly functionNames: string[];

  constructor(
    readonly engine: Engine,
    code: string,
    functions: FunctionDescription[],
    options: HeadlessOptions,
  ) {
    this.functionNames = [...code.matchAll(/(?:^|[;}\n])\s*function\s+([A-Za-z_$][\w$]*)/g)].map(
      (match) => match[1]!,
    );
    this.host = new Host({
      engine,
      openRealm: nodeRealms(code),
      functions,
      surface: this.recorder,
      stores: new Stores(),
      html: (name) => readFileSync(join(options.distDir, `${name.replace(/\.html$/, "")}.html`), "utf8"),
      scriptTimeZone: options.scriptTimeZone ?? "Etc/UTC",
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

  /** A cell's value: a date as its serial number, null where it is blank. */
  cell(tab: string, a1: string): PlainValue | null {
    return this.values(tab, a1)[0]![0]!;
  }

  values(tab: string, a1: string): (PlainValue | null)[][] {
    return this.engine.cells.map(this.key(tab), this.area(tab, a1), (cell) => this.engine.cells.plain(cell));
  }

  /** What the cells show. */
  texts(tab: string, a1: string): string[][] {
    return this.engine.cells.map(this.key(tab), this.area(tab, a1), (cell) => this.engine.cells.text(cell));
  }

  formula(tab: string, a1: string): string {
    const { row, column } = this.area(tab, a1);
    return this.engine.cells.formula(this.key(tab), row, column);
  }

  /** Why a cell shows an error. */
  errorMessage(tab: string, a1: string): string | null {
    const { row, column } = this.area(tab, a1);
    return this.engine.messages.of(this.key(tab), row, column);
  }

  /** Puts a value, or a text that starts with "=" as a formula, into a cell; null clears it. */
  setCell(tab: string, a1: string, value: PlainValue | null | CellData): void {
    this.setCells(tab, a1, [[value]]);
  }

  /** The same for several, from the top left cell on. */
  setCells(tab: string, a1: string, values: (PlainValue | null | CellData)[][]): void {
    const { row, column } = this.area(tab, a1);
    const matrix: Matrix = {};
    values.forEach((line, r) => {
      const cells: Matrix[number] = {};
      line.forEach((value, c) => {
        cells[column + c] = { v: null, f: null, si: null, ...toUniverCell(cellData(value)) };
      });
      matrix[row + r] = cells;
    });
    this.engine.cells.write(this.key(tab), matrix);
  }

  renameTab(name: string, newName: string): void {
    this.engine.tabs.rename(this.key(name), newName);
  }

  /** Resolves when every formula shows its result. */
  waitForCalculation(): Promise<void> {
    return this.engine.settled();
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

  private key(tab: string): string {
    const found = this.engine.tabs.byName(tab);
    if (!found) throw new Error(`There is no tab "${tab}".`);
    return found.key;
  }

  private area(tab: string, a1: string) {
    const { rows, columns } = this.engine.cells.size(this.key(tab));
    const area = parseArea(a1, rows, columns);
    if (!area) throw new Error(`"${a1}" is not a range.`);
    return area;
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
  trigger(functionName: string, options: { withoutDocument?: boolean } = {}): unknown {
    return this.headless.host.run(functionName, { kind: "trigger", user: this.user, ...options }, (make) => [
      Object.assign(make.object(), { authMode: "FULL", triggerUid: "1" }),
    ]);
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

function cellData(value: PlainValue | null | CellData): CellData {
  if (value === null) return {};
  if (typeof value === "object") return value;
  return typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
}
