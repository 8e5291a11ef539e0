/** What belongs to one document beyond its cells, shared by everyone who has it open. */
import type { Engine } from "../engine/engine";
import type { OpenTab } from "../engine/tabs";
import { Calls } from "./calls";
import { type ChartDescription, ChartList } from "./chart-list";
import type { Stores } from "./stores";

export interface MetadataEntry {
  id: number;
  key: string;
  value: string;
  /** The tab it is on; null for the document as a whole. */
  tabKey: string | null;
}

export interface TriggerEntry {
  id: string;
  handler: string;
  user: string;
  schedule: {
    everyHours?: number;
    everyDays?: number;
    everyWeeks?: number;
    atHour?: number;
    nearMinute?: number;
    weekDay?: string;
  };
}

export interface ProtectionEntry {
  tabKey: string;
  description: string;
  warningOnly: boolean;
  /** Who alone may edit; left out, everybody may. */
  editors?: readonly string[];
}

/** What the page shows on the add-on's behalf; tests look at what was shown. */
export interface Surface {
  showMenu(title: string, items: MenuItem[]): void;
  showSidebar(title: string, html: string): void;
  alert(title: string, message: string, buttons: string): string;
  toast(message: string, title: string): void;
  log(level: string, text: string): void;
}

export type MenuItem =
  | { kind: "item"; label: string; functionName: string }
  | { kind: "separator" }
  | { kind: "menu"; label: string; items: MenuItem[] };

export interface DocumentState {
  metadata: MetadataEntry[];
  triggers: TriggerEntry[];
  protections: ProtectionEntry[];
  charts: ChartDescription[];
  lastId: number;
}

export interface DocumentOptions {
  engine: Engine;
  stores: Stores;
  surface: Surface;
  html: (name: string) => string;
  scriptTimeZone: string;
}

export class Document {
  readonly engine: Engine;
  readonly stores: Stores;
  readonly surface: Surface;
  readonly html: (name: string) => string;
  readonly scriptTimeZone: string;
  readonly calls = new Calls();
  readonly charts: ChartList = new ChartList();
  readonly metadata: MetadataEntry[] = [];
  readonly triggers: TriggerEntry[] = [];
  readonly protections: ProtectionEntry[] = [];
  /** Who may still run code; a test takes a user out to play lost authorisation. */
  readonly withoutAuthorization = new Set<string>();
  /** The run that holds the document lock, if any. */
  lockHolder: object | null = null;
  /** Set by a test to play a lock that someone else holds. */
  lockedElsewhere = false;
  private lastId = 0;

  constructor(options: DocumentOptions) {
    this.engine = options.engine;
    this.stores = options.stores;
    this.surface = options.surface;
    this.html = options.html;
    this.scriptTimeZone = options.scriptTimeZone;
  }

  nextId(): number {
    this.lastId++;
    return this.lastId;
  }

  /** What would be lost with the page, as plain data. */
  state(): DocumentState {
    const { metadata, triggers, protections, lastId } = this;
    return { metadata, triggers, protections, charts: [...this.charts.all()], lastId };
  }

  /** Takes up where an earlier page left off. */
  restore(state: DocumentState): void {
    this.metadata.push(...state.metadata);
    this.triggers.push(...state.triggers);
    this.protections.push(...state.protections);
    for (const chart of state.charts) this.charts.put(chart);
    this.lastId = state.lastId;
  }

  /** Forgets what belonged to a tab that is gone. */
  forget(tab: OpenTab): void {
    this.charts.removeTab(tab.key);
    removeWhere(this.metadata, (entry) => entry.tabKey === tab.key);
    removeWhere(this.protections, (entry) => entry.tabKey === tab.key);
  }
}

/** Takes out of a list, in place, what a test holds for. */
export function removeWhere<T>(list: T[], test: (item: T) => boolean): void {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i]!)) list.splice(i, 1);
}
