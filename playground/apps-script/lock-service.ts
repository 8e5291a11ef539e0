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
  releaseLock() {
    if (this.run.document.lockHolder === this.run) this.run.document.lockHolder = null;
  }
}
counted("Lock", Lock);

export class LockService {
  constructor(readonly run: Run) {}

  getDocumentLock() {
    return this.run.options.withoutDocument ? null : new Lock(this.run);
  }
  /** A script bound to a document runs for no other, so that this lock is the document's. */
  getScriptLock() {
    return new Lock(this.run);
  }
}
counted("LockService", LockService);
