/** The tabs that each refresh brings in, on Home: how the last time went, and the way to stop it. */
import type { Home } from "../../src/app/checkContract";
import { Button } from "../parts/button";
import { useWork } from "../parts/useWork";
import { call } from "../server";

interface Props {
  standing: Home["standing"];
  again: () => Promise<void>;
}

export function HomeStanding({ standing, again }: Props) {
  const work = useWork();
  if (standing.length === 0) return null;
  const stop = (tab: number) =>
    work.start("Stopping", async () => {
      await call("dropStandingSource", { tab });
      await again();
    });
  return (
    <>
      <h2>Brought in at each refresh</h2>
      {work.shown}
      <ul class="plain">
        {standing.map(({ tab, name, about, at, well, said }) => (
          <li key={tab} class="card">
            <p class="row apart">
              <strong>{name}</strong>
              {!well && <span class="badge error">Not brought in</span>}
            </p>
            <p class="quiet">
              As {about}
              {at !== null && `, last ${at}`}
            </p>
            <p>{said}</p>
            <Button
              look="link"
              busy={work.busy}
              label={`Stop bringing it in: ${name}`}
              onClick={() => stop(tab)}
            >
              Stop bringing it in
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
