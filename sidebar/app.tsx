/** The sidebar: the ways to its screens, and the one that is open. */
import { useState } from "preact/hooks";
import { Go, type ScreenName } from "./go";
import { SCREENS } from "./screens/index";

export function App() {
  const [open, setOpen] = useState<ScreenName>("home");
  const { screen: Screen, partOf = open } = SCREENS[open];
  const listed = Object.entries(SCREENS).filter(([, { label }]) => label !== undefined);
  return (
    <Go.Provider value={setOpen}>
      <nav aria-label="DevRel Ledger">
        {listed.map(([name, { label }]) => (
          <button
            key={name}
            type="button"
            aria-current={name === partOf ? "page" : undefined}
            onClick={() => setOpen(name as ScreenName)}
          >
            {label}
          </button>
        ))}
      </nav>
      <main key={open}>
        <Screen />
      </main>
    </Go.Provider>
  );
}
