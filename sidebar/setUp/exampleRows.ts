/** The template's example rows beyond the one that each table's declaration gives. */

type Row = Readonly<Record<string, string | number>>;

/** By table, then by column name. Tables without an entry get no example rows. */
export const MORE_EXAMPLES: Readonly<Record<string, readonly Row[]>> = {
  Activities: [
    {
      date: "2025-07-14",
      activity: "Blog post",
      channel: "Blog",
      owner: "Grace",
      team: "DevRel",
      link: "https://example.com/blog/quickstart",
    },
    {
      date: "2025-07-20",
      activity: "Forum answer",
      contact: "ada@example.com",
      channel: "Forum",
      owner: "Linus",
      team: "Engineering",
    },
  ],
  Events: [{ event: "Docs meetup", start: "2025-10-07", type: "Meetup", online: "yes", status: "Planned" }],
  Contacts: [
    { contact: "katherine@example.org", name: "Katherine Johnson", company: "Orbit Works", partner: "yes" },
  ],
  KPIs: [{ stage: "Awareness", kpi: "Talk attendees a quarter", value: 310, target: 400, baseline: 250 }],
};
