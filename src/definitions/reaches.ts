// How many people one activity touches, after the notes on "Developer Marketing + Relations: The Essential Guide".

/** From one person to a crowd; `1:few:many` is a few people who each teach many others. */
export const REACHES = ["1:1", "1:few", "1:few:many", "1:many"] as const;

/** How many people one activity touches. */
export type Reach = (typeof REACHES)[number];
