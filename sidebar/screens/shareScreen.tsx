/** Share: the digest for chat, mail and pages. */
import { Answer } from "../parts/answer";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { DigestToCopy } from "./digestToCopy";

export function Share() {
  const asked = useAsk("digest", {});
  return (
    <Screen title="Share">
      <Answer asked={asked} waiting="Putting the digest together">
        {(digest) => <DigestToCopy digest={digest} />}
      </Answer>
    </Screen>
  );
}
