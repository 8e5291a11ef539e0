/** The table `held_events`: the events that took place. */
import { warehouseTable } from "./warehouseTable";

export const heldEventsTable = warehouseTable({
  name: "held_events",
  about: "The events that took place: dated, and neither planned nor cancelled.",
  type: "view",
  assertions: { nonNull: ["event_key", "start"] },
  sql: ({ ref }) => `SELECT *
FROM ${ref("events_read")}
WHERE counts AND (status = 'Held' OR (status IS NULL AND NOT status_unread))`,
});
