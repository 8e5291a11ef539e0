/** Apps Script's LockService: one lock per document, shared by everyone who has it open. */
import { counted } from "./counted";
import type { Run } from "./run";

class Lock {
  constructor(readonly run: Run) {}

  tryLock(_milliseconds: number) {
    const { document } = this.run;
    if (document.lockedElsewhere || (document.lockHolder && document.lockHolder !== this.run)) return false;
    document.lockHolder = this.run;
    return true;
  }
  waitLock(milliseconds: number) {
    if (!this.tryLock(milliseconds)) {
      throw new Error("Lock timeout: another process was holding the lock for too long.");
    }
  }
  hasLock() {
    return this.run.document.lockHolder === this.run;
  }
  releaseLock() {
    if (this.hasLock()) this.run.document.lockHolder = null;
  }
}
counted("Lock", Lock);

export class LockService {
  constructor(readonly run: Run) {}

  getDocumentLock() {
    return this.run.options.withoutDocument ? null : new Lock(this.run);
  }
  getScriptLock() {
    return new Lock(this.run);
  }
  getUserLock() {
    return new Lock(this.run);
  }
}
counted("LockService", LockService);
