/** Keeps the calls of several people apart, by Google's locks. */
import { lockErrors } from "../problems/lockErrors";

type Lock = GoogleAppsScript.Lock.Lock;

/** How long to wait for somebody else's call to end, in milliseconds. */
const PATIENCE = { long: 20_000, short: 3_000 };

/** Does work on cells that nobody else's comes between. @throws LedgerError where somebody else is at work, or nothing can keep them out */
export function alone<T>(work: () => T): T {
  const ofDocument: Lock | null = LockService.getDocumentLock();
  const lock = ofDocument ?? scriptLock();
  if (!lock) throw lockErrors.none();
  if (!lock.tryLock(PATIENCE.long)) throw lockErrors.taken();
  try {
    return work();
  } finally {
    try {
      // Google writes late: without this the next one in could read what was there before.
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}

/**
 * Does short work on what is kept beside the cells, and waits for nobody's work on cells. Where others' short work takes
 * long, or nothing can keep them out, it is done all the same: better both than one of them lost.
 */
export function inTurn<T>(work: () => T): T {
  const lock = scriptLock();
  const isHeld = lock?.tryLock(PATIENCE.short);
  try {
    return work();
  } finally {
    if (isHeld) lock!.releaseLock();
  }
}

function scriptLock(): Lock | null {
  return LockService.getScriptLock();
}
