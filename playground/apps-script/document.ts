/** What belongs to one document beyond its cells, shared by everyone who has it open. */
import type { Engine } from "../engine/engine";
import { Calls } from "./calls";
import { type ChartDescription, ChartList } from "./chart-list";
import type { Scope } from "./scopes";
import type { Surface } from "./shown";
import type { Stores } from "./stores";

export interface MetadataEntry {
  id: number;
  key: string;
  value: string;
  /** The tab it is on. */
  tabKey: string;
}

export interface TriggerEntry {
  id: string;
  handler: string;
  user: string;
  schedule: { everyHours?: number; everyDays?: number; atHour?: number; weekDay?: string };
}

export interface ProtectionEntry {
  tabKey: string;
  description: string;
  warningOnly: boolean;
  /** Who alone may edit; left out, everybody may. */
  editors?: readonly string[];
}

export interface DocumentState {
  metadata: MetadataEntry[];
  triggers: TriggerEntry[];
  charts: ChartDescription[];
  lastId: number;
}

export interface DocumentOptions {
  engine: Engine;
  stores: Stores;
  surface: Surface;
  /** The text of one of the add-on's HTML files. */
  html: (name: string) => string;
}

export class Document {
  readonly engine: Engine;
  readonly stores: Stores;
  readonly surface: Surface;
  readonly html: (name: string) => string;
  readonly calls = new Calls();
  readonly charts: ChartList = new ChartList();
  readonly metadata: MetadataEntry[] = [];
  readonly triggers: TriggerEntry[] = [];
  /** Set by a test to play a tab that somebody protected. */
  readonly protections: ProtectionEntry[] = [];
  /** Set by a test to play a person who refused some scopes. */
  readonly refusedScopes = new Map<string, Set<Scope>>();
  /** The scopes that Google was made to ask somebody for. */
  readonly askedScopes: string[] = [];
  /** Set by a test to play a spreadsheet that Google keeps; nobody could open this one by an address. */
  address = "";
  /** The runs that hold a lock, by its kind. */
  readonly lockHolders = new Map<"document" | "script", object>();
  /** Set by a test to play that Google gives none of these locks. */
  readonly withoutLocks = new Set<"document" | "script">();
  /** Set by a test to play a lock that someone else holds. */
  lockedElsewhere = false;
  private lastId = 0;

  constructor(options: DocumentOptions) {
    this.engine = options.engine;
    this.stores = options.stores;
    this.surface = options.surface;
    this.html = options.html;
  }

  nextId(): number {
    this.lastId++;
    return this.lastId;
  }

  /** What would be lost with the page, as plain data. */
  state(): DocumentState {
    const { metadata, triggers, lastId } = this;
    return { metadata, triggers, charts: [...this.charts.all()], lastId };
  }

  /** Takes up where an earlier page left off. */
  restore(state: DocumentState): void {
    this.metadata.push(...state.metadata);
    this.triggers.push(...state.triggers);
    for (const chart of state.charts) this.charts.put(chart);
    this.lastId = state.lastId;
  }
}
