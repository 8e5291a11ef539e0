/** Whether the answers are in the spreadsheet, and what to do where they are not. */
import type { Keeper } from "../audit/keeper";
import { Notice } from "../parts/notice";

export function PracticeKept({ keeper }: { keeper: Keeper }) {
  if (keeper.error && !keeper.isKept)
    return (
      <Notice kind="error" again={() => keeper.keep()}>
        Your answers are safe in this sidebar but not in the spreadsheet yet. {keeper.error} You can go on
        answering meanwhile.
      </Notice>
    );
  return (
    <p class="quiet" role="status">
      {keeper.isKept ? "Everything is kept." : "Keeping your answers…"}
    </p>
  );
}
