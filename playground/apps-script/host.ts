/** Runs the built add-on over an open workbook, the ways Sheets would: menu, sidebar, trigger, custom function. */
import type { Engine } from "../engine/engine";
import type { FunctionDescription } from "../engine/function-list";
import type { RealmValues } from "../engine/realm-values";
import type { OpenRealm } from "../realm/realm";
import { Document, type DocumentOptions } from "./document";
import { packResult } from "./payload";
import { Run, type RunOptions } from "./run";
import { servicesFor } from "./services";

export interface HostOptions extends DocumentOptions {
  openRealm: OpenRealm;
  functions: FunctionDescription[];
}

export class Host {
  readonly document: Document;
  readonly engine: Engine;
  private readonly openRealm: OpenRealm;

  constructor(options: HostOptions) {
    this.engine = options.engine;
    this.openRealm = options.openRealm;
    this.document = new Document(options);
    this.engine.register(options.functions, (name, argumentsIn) =>
      this.run(name, { kind: "customFunction", user: "" }, argumentsIn),
    );
  }

  /** Whether the add-on has this top-level function, and lets the sidebar and menus call it. */
  has(name: string): boolean {
    const realm = this.openRealm();
    const run = new Run(this.document, { kind: "sidebar", user: "" }, realm.values);
    return !name.endsWith("_") && realm.load(servicesFor(run)).find(name) !== null;
  }

  /** Runs a top-level function in a realm of its own. */
  run(name: string, options: RunOptions, argumentsIn: (make: RealmValues) => unknown[] = () => []): unknown {
    const realm = this.openRealm();
    const run = new Run(this.document, options, realm.values);
    try {
      const found = realm.load(servicesFor(run)).find(name);
      if (!found) throw new Error(`Script function not found: ${name}`);
      return found(...argumentsIn(realm.values));
    } finally {
      const { lockHolders } = this.document;
      for (const [kind, holder] of lockHolders) if (holder === run) lockHolders.delete(kind);
    }
  }

  /** Runs onOpen, which puts the add-on's menu up. */
  open(user: string): void {
    this.run("onOpen", { kind: "open", user });
  }

  /** Runs a function for the sidebar: arguments and result cross as JSON text. */
  runForSidebar(name: string, argumentsJson: string, user: string): string {
    if (name.endsWith("_") || !this.has(name)) throw new Error(`Script function not found: ${name}`);
    const result = this.run(
      name,
      { kind: "sidebar", user },
      (make) => make.parse(argumentsJson) as unknown[],
    );
    return packResult(result);
  }
}
