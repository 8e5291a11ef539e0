/** Share: the digest for chat, mail and pages, and files for a CRM. */
import { Answer } from "../parts/answer";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { CrmFileToSave } from "./crmFileToSave";
import { DigestToCopy } from "./digestToCopy";

export function Share() {
  const asked = useAsk("digest", {});
  return (
    <Screen title="Share">
      <Answer asked={asked} waiting="Putting the digest together">
        {(digest) => <DigestToCopy digest={digest} again={asked.again} />}
      </Answer>
      <CrmFileToSave />
    </Screen>
  );
}
