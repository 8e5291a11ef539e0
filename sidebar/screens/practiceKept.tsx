/** Whether the answers are in the spreadsheet, and what to do where they are not. */
import type { Keeper } from "../audit/keeper";
import { Notice } from "../parts/notice";
import { AuditEnded } from "./auditEnded";

export function PracticeKept({ keeper, onLeave }: { keeper: Keeper; onLeave: () => void }) {
  const { isKept, isBackedUp, error, ended } = keeper;
  if (ended) return <AuditEnded keeper={keeper} ended={ended} onLeave={onLeave} />;
  if (error && !isKept)
    return (
      <Notice kind="error" again={() => keeper.keep()}>
        {isBackedUp
          ? "Your answers are safe in this sidebar but not in the spreadsheet yet."
          : "Your answers are not in the spreadsheet yet, and this browser’s own storage is full: leave the sidebar open until they are kept."}{" "}
        {error} You can go on answering meanwhile.
      </Notice>
    );
  return (
    <p class="quiet" role="status">
      {!isKept
        ? "Keeping your answers…"
        : isBackedUp
          ? "Everything is kept."
          : "Everything is kept in the spreadsheet. This browser’s own storage is full, so each answer is sent at once."}
    </p>
  );
}
