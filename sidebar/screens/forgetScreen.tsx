/** Forget a person: who it is, what would go, one clear question, and what became of it. */
import { useState } from "preact/hooks";
import type { Forgotten, LookedUp } from "../../src/app/forgetContract";
import { forgetHere } from "../checkData/forgetHere";
import { useGo } from "../go";
import { Button } from "../parts/button";
import { TextField } from "../parts/field";
import { Screen } from "../parts/screen";
import { useWork } from "../parts/useWork";
import { ask, call } from "../server";
import { ForgetDone } from "./forgetDone";
import { ForgetFound } from "./forgetFound";

export function Forget() {
  const go = useGo();
  const work = useWork();
  const [id, setId] = useState("");
  const [found, setFound] = useState<LookedUp>();
  const [done, setDone] = useState<{ result: Forgotten; refreshed: string }>();
  const lookUp = (wanted: string, anyway = false) =>
    work.start("Looking through every tab", async () => {
      setDone(undefined);
      setFound(await ask("lookUpPerson", { id: wanted, anyway }));
    });
  const forget = ({ ids, names }: NonNullable<LookedUp["person"]>, stay: string[]) =>
    work.start("Forgetting", async (tell) => {
      const result = await call("forgetPerson", { id: ids[0]!, stay });
      forgetHere({ ids, names }, result);
      setId("");
      setFound(undefined);
      setDone({ result, refreshed: "" });
      if (!result.hasSummaries) return;
      tell("Refreshing the summaries");
      setDone({ result, refreshed: (await call("refresh", { make: false })).said });
    });
  return (
    <Screen title="Forget a person">
      <p>
        Takes somebody out of this spreadsheet for good, and keeps them out of whatever is brought in later.
        What they did still counts, under a made-up id.
      </p>
      <TextField
        label="Their id, or a part of their name"
        help="The id is what stands in the Contact column, such as an e-mail address."
        value={id}
        onChange={setId}
        maxLength={500}
      />
      <div class="actions">
        <Button
          look={found?.person ? "plain" : "primary"}
          busy={work.busy}
          disabled={id.trim() === ""}
          onClick={() => lookUp(id)}
        >
          Look up
        </Button>
        <Button look="link" onClick={() => go("checkData")}>
          Back to Check data
        </Button>
      </div>
      {work.shown}
      {found && !found.person && (
        <NotFound
          id={id}
          like={found.like}
          onChoose={(wanted, anyway) => {
            setId(wanted);
            lookUp(wanted, anyway);
          }}
        />
      )}
      {found?.person && (
        <ForgetFound key={found.person.ids[0]} person={found.person} busy={work.busy} onForget={forget} />
      )}
      {done && <ForgetDone {...done} />}
    </Screen>
  );
}

interface NotFoundProps {
  id: string;
  like: LookedUp["like"];
  onChoose: (id: string, anyway: boolean) => void;
}

function NotFound({ id, like, onChoose }: NotFoundProps) {
  return (
    <>
      <p role="status">
        {like.length > 0
          ? "No id is exactly this. Is it one of these?"
          : "This id stands neither in Contacts nor in Activities."}
      </p>
      <ul class="plain">
        {like.map((each) => (
          <li key={each.id}>
            <button type="button" class="card kind" onClick={() => onChoose(each.id, false)}>
              <strong>{each.name || each.id}</strong>
              {each.name && <span>{each.id}</span>}
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={() => onChoose(id, true)}>Use this id all the same</Button>
    </>
  );
}
