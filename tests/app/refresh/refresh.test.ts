import { expect, onTestFinished, test } from "vitest";
import { HOUR, NOW, openTeam, shown } from "./open";

test("x", async () => {
  for (const n of [10, 100, 1000, 20000]) {
    let t = performance.now();
    const host = await openTeam(n);
    console.log("open", performance.now() - t);
    for (const make of [true, false, false]) {
      t = performance.now();
      host.calls.reset();
      const result = host.ann.refresh(NOW, make);
      console.log(n, "refresh", performance.now() - t, host.calls.total, result.said);
      if (n === 10)
        console.log(
          [...host.calls.byName]
            .sort((a, b) => b[1] - a[1])
            .slice(0, 100)
            .map(String)
            .join(" "),
        );
    }
    host.close();
  }
});
