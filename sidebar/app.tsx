/** The sidebar: the ways to its screens, and the one that is open. */
import { useState } from "preact/hooks";
import { Go, type ScreenName } from "./go";
import { SCREENS } from "./screens/index";

export function App() {
  const [{ open, visit }, visitScreen] = useState<{ open: ScreenName; visit: number }>({
    open: "home",
    visit: 0,
  });
  const go = (screen: ScreenName) => visitScreen({ open: screen, visit: visit + 1 });
  const { screen: Screen, partOf = open } = SCREENS[open];
  const listed = Object.entries(SCREENS).filter(([, { label }]) => label !== undefined);
  return (
    <Go.Provider value={go}>
      <nav aria-label="DevRel Ledger">
        {listed.map(([name, { label }]) => (
          <button
            key={name}
            type="button"
            aria-current={name === partOf ? "page" : undefined}
            onClick={() => go(name as ScreenName)}
          >
            {label}
          </button>
        ))}
      </nav>
      <main key={visit}>
        <Screen />
      </main>
    </Go.Provider>
  );
}
