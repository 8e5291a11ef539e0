/** The first screen: what was found in the workbook, what is wrong, and what to do next. */
import { Answer } from "../parts/answer";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";

export function Home() {
  const asked = useAsk("home", {});
  return (
    <Screen title="DevRel Ledger">
      <Answer asked={asked}>{({ tabs }) => <p>{tabs.length} tabs</p>}</Answer>
    </Screen>
  );
}
