/** What to look for in Activities beyond single cells: leads that contradict themselves, names nobody knows. */
import { rowFaults } from "../problems/rowFaults";
import type { ACTIVITIES } from "../tables/activities";
import type { Rows } from "../tables/rows";
import { nameKey } from "../text";
import { alikeName } from "./alike";
import type { Check } from "./report";

export const checkActivities: Check = (anyRows, report, { plan, kinds }) => {
  const rows = anyRows as Rows<typeof ACTIVITIES.columns>;
  const kindNames = kinds.map(({ kind }) => kind);
  const knownKinds = new Set(kindNames.map(nameKey));
  const activity = rows.texts("activity");
  const drql = rows.texts("drql");
  const status = rows.texts("status");
  const passedOn = rows.dates("passedOn");
  const answeredOn = rows.dates("answeredOn");
  const unknownActivity = activity.keys.map(
    (key) => plan !== undefined && key !== "" && !plan.byKey.has(key),
  );
  for (let row = 0; row < rows.count; row++) {
    const activityCode = activity.codes[row]!;
    if (unknownActivity[activityCode]) {
      const name = activity.names[activityCode]!;
      report(
        row,
        "activity",
        rowFaults.unknownActivity(
          name,
          alikeName(
            name,
            plan!.steps.map((step) => step.activity),
          ),
        ),
      );
    }
    const kind = drql.names[drql.codes[row]!]!;
    if (kind !== "" && !knownKinds.has(nameKey(kind)))
      report(row, "drql", rowFaults.unknownKind(kind, alikeName(kind, kindNames)));
    if (kind === "" && status.codes[row] !== 0) report(row, "status", rowFaults.statusWithoutKind());
    if (answeredOn[row]! < passedOn[row]!) report(row, "answeredOn", rowFaults.answeredBeforePassed());
  }
};
