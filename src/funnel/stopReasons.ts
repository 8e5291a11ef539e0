/** The short reasons why a contact got no further along the funnel. */
export const stopReasons = {
  excluded: (activity: string, date: string) => `Excluded by ${activity} on ${date}`,
  nothing: () => "No activity at any stage of this funnel",
  none: (stage: string) => `No ${stage} activity`,
  tooEarly: (day: string) => `First step on ${day} is before the dates asked for`,
  tooLate: (day: string) => `First step on ${day} is after the dates asked for`,
  noOther: () => "No activity at another stage",
  othersOutside: (days: number) => `Other stages came outside the ${days} days`,
  othersBefore: () => "Other stages came before the first step",
  laterOutside: (stage: string, days: number) => `${stage} or a later stage came outside the ${days} days`,
  outOfOrder: (stage: string, before: string) => `Out of order: ${stage} came before ${before}`,
  outside: (stage: string, days: number) => `${stage} came outside the ${days} days`,
  another: (stage: string) => `Another activity came before ${stage}`,
};
