// How developers leave: at no stage of the journey, but known where a funnel leaves such people out.

export const LEAVING_ACTIVITIES = [
  "Unsubscribed",
  "Opted out",
  "Bounced",
  "Unfollowed",
  "Left",
  "Left community",
  "Deleted account",
  "Closed account",
  "Churned",
  "Cancelled",
] as const;
