/** Holds an audit under way and keeps it in the spreadsheet as it grows; what could not be kept stays here and is sent again. */
import type { Draft, EndedAudit, GivenAnswer, GivenAnswers } from "../../src/app/auditContract";
import { call } from "../server";
import { UNANSWERED } from "./answerForms";
import { backUp } from "./backup";

/** How long to wait for more changes before sending, in milliseconds. */
const PAUSE = 800;

/** What tells an audit that begins now from every other. */
export function newStart(): string {
  return `${new Date().toISOString()} ${Math.random().toString(36).slice(2)}`;
}

export class Keeper {
  /** Why the last try to keep the answers failed. */
  error: string | undefined;
  /** How somebody ended this audit meanwhile. */
  ended: EndedAudit | undefined;
  /** Whether this browser takes what the spreadsheet has not got. */
  isBackedUp = true;
  /** Tells this sidebar from others. */
  readonly writer = newStart();
  private readonly unsent = new Set<string>();
  private sending: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly workbook: string,
    public draft: Draft,
  ) {}

  /** How many answers the spreadsheet has not got. */
  get unkept(): number {
    return this.unsent.size;
  }

  /** Whether everything is in the spreadsheet. */
  get isKept(): boolean {
    return this.unsent.size === 0;
  }

  /** Calls back after every change until the returned function is called. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes over answers that the spreadsheet has not got yet. */
  add(answers: GivenAnswers): void {
    this.change({ ...this.draft.answers, ...answers }, Object.keys(answers));
  }

  /** Takes over what the spreadsheet has and this sidebar does not know yet. */
  fillIn(kept: GivenAnswers): void {
    this.draft = { ...this.draft, answers: { ...kept, ...this.draft.answers } };
  }

  /** Changes what is said about a practice. */
  give(id: string, said: Partial<GivenAnswer>): void {
    const given = { ...UNANSWERED, ...this.draft.answers[id], ...said };
    this.change({ ...this.draft.answers, [id]: given }, [id]);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), this.isBackedUp ? PAUSE : 0);
  }

  /** Says the same in other words; the spreadsheet has been told already. */
  reword(change: (draft: Draft) => Draft): void {
    this.draft = change(this.draft);
    this.tell();
  }

  /** Sends what is not kept yet, one call at a time. */
  async keep(): Promise<void> {
    clearTimeout(this.timer);
    while (this.sending) await this.sending;
    if (this.isKept || this.ended) return;
    this.sending = this.send().finally(() => {
      this.sending = undefined;
      this.tell();
    });
    await this.sending;
  }

  /** Takes over that the audit is over; what is not in it, these answers too, is still here. */
  end(ended: EndedAudit, differing: readonly string[] = []): void {
    this.ended = ended;
    for (const id of differing) this.unsent.add(id);
    this.tell();
  }

  /** Goes on with all that was answered here as another audit. */
  goOnAsNew(): void {
    this.forget();
    this.ended = undefined;
    this.draft = { ...this.draft, started: newStart() };
    this.change(this.draft.answers, Object.keys(this.draft.answers));
    this.keep();
  }

  /** Lets go of it, in this browser too. */
  forget(): void {
    clearTimeout(this.timer);
    this.unsent.clear();
    this.backUp();
  }

  private async send(): Promise<void> {
    const answers = this.notKept();
    try {
      const kept = await call("keepDraft", { ...this.draft, answers });
      this.error = kept.error;
      if (kept.ended) return this.end(kept.ended);
      for (const id of Object.keys(answers))
        if (this.draft.answers[id] === answers[id] && !kept.notKept.includes(id)) this.unsent.delete(id);
      this.draft = { ...this.draft, started: kept.started };
      this.takeOver(kept.answers);
    } catch (error) {
      this.error = (error as Error).message;
    }
    this.backUp();
  }

  /** Others may work on the same audit: their answers come in, and what the spreadsheet lost goes out again. */
  private takeOver(kept: GivenAnswers): void {
    const own = Object.fromEntries([...this.unsent].map((id) => [id, this.draft.answers[id]!]));
    for (const id of Object.keys(this.draft.answers)) if (!kept[id]) this.unsent.add(id);
    this.draft = { ...this.draft, answers: { ...this.draft.answers, ...kept, ...own } };
  }

  private change(answers: GivenAnswers, ids: readonly string[]): void {
    this.draft = { ...this.draft, answers };
    for (const id of ids) this.unsent.add(id);
    this.backUp();
    this.tell();
  }

  private notKept(): GivenAnswers {
    return Object.fromEntries([...this.unsent].map((id) => [id, this.draft.answers[id]!]));
  }

  private backUp(): void {
    const isStored = backUp(this.workbook, this.draft, this.notKept());
    if (!this.isKept) this.isBackedUp = isStored;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
