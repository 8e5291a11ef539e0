/** Apps Script's LockService: a lock of the document and one of the script, each shared by everyone who has it open. */
import { counted } from "./counted";
import type { Run } from "./run";

type Kind = "document" | "script";

class Lock {
  constructor(
    readonly run: Run,
    private readonly kind: Kind,
  ) {}

  tryLock(_milliseconds: number) {
    const { lockedElsewhere, lockHolders } = this.run.document;
    const holder = lockHolders.get(this.kind);
    if (lockedElsewhere || (holder && holder !== this.run)) return false;
    lockHolders.set(this.kind, this.run);
    return true;
  }
  releaseLock() {
    const { lockHolders } = this.run.document;
    if (lockHolders.get(this.kind) === this.run) lockHolders.delete(this.kind);
  }
}
counted("Lock", Lock);

export class LockService {
  constructor(readonly run: Run) {}

  getDocumentLock() {
    return this.run.options.withoutDocument ? null : this._lock("document");
  }
  getScriptLock() {
    return this._lock("script");
  }

  private _lock(kind: Kind) {
    return this.run.document.withoutLocks.has(kind) ? null : new Lock(this.run, kind);
  }
}
counted("LockService", LockService);
