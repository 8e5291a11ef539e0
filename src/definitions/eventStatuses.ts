// What teams write into the Status of an event, and what each word says of it: whether it took place.

/** The first is what a blank cell means. Words are compared whatever their case, spaces and punctuation. */
export const EVENT_STATUSES = [
  {
    name: "Held",
    aliases: [
      ...["done", "complete", "completed", "concluded", "finished", "over", "past"],
      ...["took place", "happened", "attended", "delivered", "spoke", "spoken", "was held"],
    ],
  },
  {
    name: "Planned",
    aliases: [
      ...["planning", "in planning", "upcoming", "future", "scheduled", "announced", "draft", "idea"],
      ...["tentative", "proposed", "proposal", "considering", "maybe", "pending", "in progress", "open"],
      ...["confirmed", "accepted", "going", "invited", "registered", "TBC", "TBD", "TBA", "to be confirmed"],
      ...["submitted", "applied", "under review", "in review", "waitlist", "waitlisted", "on the waitlist"],
      ...[
        "CFP",
        "CFP open",
        "CFP closed",
        "CFP submitted",
        "CFP accepted",
        "talk accepted",
        "talk submitted",
      ],
    ],
  },
  {
    name: "Cancelled",
    aliases: [
      ...["canceled", "cancellation", "called off", "postponed", "on hold", "dropped", "skipped", "missed"],
      ...["rejected", "not accepted", "not selected", "CFP rejected", "talk rejected", "turned down"],
      ...["declined", "not going", "not attending", "did not go", "did not attend", "no-go", "no show"],
      ...["withdrawn", "withdrew", "not held", "did not happen", "did not take place"],
    ],
  },
] as const satisfies readonly { name: string; aliases: readonly string[] }[];
