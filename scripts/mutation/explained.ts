/** The changes that no test notices since they change nothing that can be seen, each with the reason. */

export interface Explained {
  /** The file, from the top of the project. */
  file: string;
  /** The changed code as it stands, its spaces and line breaks as one space each. */
  code: string;
  /** What it becomes, written likewise. */
  becomes: string;
  why: string;
}

/** One item past the end of an array is undefined, and nothing is done with that. */
const PAST_THE_END = "One place further there is nothing, and nothing is what it adds.";

/** It is found sooner, and is the same. */
const SHORTCUT = "A shortcut: without it the same is found a little later.";

const MEMORY = "What is remembered is for speed alone: without it the same is found anew.";
const COPIED = "The same values, in a copy that nothing needs.";
const NO_PERSON_ZERO = "No person has the number 0.";
const NO_PLACE = "A typed array has no place below its first, and what is written there is nowhere.";
const GROUP_OF_ONE = "A group of one is that one person.";
const NOTHING_THERE = "Without a place every cell is undefined, which is blank.";
const TYPES = "Only types ask for it: groups are there wherever there is a match.";
const NOBODY_WRITES = "It is a text that nobody writes in a sheet.";
const NAME_OF_MEMORY =
  "The name under which it is remembered, which nobody sees, still differs from all others.";
const SAME_AGAIN = "The same value once more.";
const NEVER_USED = "What stands there is never used.";
const DECLARED = "A text of a declared option, which `npm test` compares with the pages of docs.";

/** Several changes of one file for one reason: what stands there, and what it becomes. */
const changes = (file: string, why: string, pairs: readonly (readonly [code: string, becomes: string])[]) =>
  pairs.map(([code, becomes]): Explained => ({ file, code, becomes, why }));

export const EXPLAINED: readonly Explained[] = [
  {
    file: "src/leads/tally.ts",
    code: "lead < dates.length",
    becomes: "lead <= dates.length",
    why: PAST_THE_END,
  },
  {
    file: "src/reading/header.ts",
    code: "bracketed.length === 0",
    becomes: "false",
    why: SHORTCUT,
  },
  ...changes("src/reading/alwaysSays.ts", COPIED, [["saying.length === 0", "false"]]),
  ...changes(
    "src/reading/alwaysSays.ts",
    "The header row has no blank cell in a column that says something.",
    [["row <= headerRow", "row < headerRow"]],
  ),
  ...changes(
    "src/reading/calendar.ts",
    "Three days after a month, a quarter or a year starts it is the same one.",
    [['period === "week"', "true"]],
  ),
  ...changes("src/reading/calendar.ts", "A time of day has one full stop.", [["/\\.000$/", "/\\.000/"]]),
  ...changes("src/reading/cellMemory.ts", MEMORY, [
    ["at >= 0", "false"],
    ["at >= 0", "at > 0"],
    ["known.size > FEW", "true"],
    ["known.size > FEW", "false"],
    ["known.size > FEW", "known.size >= FEW"],
    ["known.size > FEW", "known.size <= FEW"],
  ]),
  ...changes("src/reading/cellMemory.ts", NOBODY_WRITES, [["[]", '["Stryker was here"]']]),
  ...changes("src/reading/cells/date.ts", "Neither a date nor a number names several days in a row.", [
    ['typeof value === "string"', "true"],
  ]),
  ...changes("src/reading/cells/date.ts", SHORTCUT, [
    ["/[^\\x20-\\x7e]| {2}/", "/[\\x20-\\x7e]| {2}/"],
    ["/[^\\x20-\\x7e]| {2}/", "/[^\\x20-\\x7e]| /"],
  ]),
  ...changes("src/reading/cells/dateForms.ts", TYPES, [
    ["MONTH_AND_YEAR.exec(text)?.groups?.month", "MONTH_AND_YEAR.exec(text)?.groups.month"],
  ]),
  ...changes("src/reading/cells/dateForms.ts", NEVER_USED, [["[]", '["Stryker was here"]']]),
  ...changes("src/reading/cells/span.ts", "A fault, or nothing, is never at most a number.", [
    [
      'typeof start === "number" && typeof end === "number"',
      'typeof start === "number" || typeof end === "number"',
    ],
    ['typeof start === "number"', "true"],
    ['typeof end === "number"', "true"],
  ]),
  ...changes("src/reading/cells/writtenDate.ts", NEVER_USED, [["[]", '["Stryker was here"]']]),
  ...changes("src/reading/columns.ts", NOTHING_THERE, [
    ["place !== undefined", "true"],
    ["place === undefined", "false"],
  ]),
  ...changes("src/reading/columns.ts", SHORTCUT, [
    ['cell !== ""', "true"],
    ['""', '"Stryker was here!"'],
  ]),
  ...changes("src/reading/columns.ts", PAST_THE_END, [["row < count", "row <= count"]]),
  ...changes("src/reading/currencies.ts", SHORTCUT, [
    ['cell === ""', "false"],
    ['""', '"Stryker was here!"'],
    ["currency !== undefined", "true"],
  ]),
  ...changes("src/reading/exampleRows.ts", COPIED, [["examples.size === 0", "false"]]),
  ...changes("src/reading/formulaResults.ts", "A text is no area, and holds no cell.", [
    ["[]", '["Stryker was here"]'],
  ]),
  ...changes("src/reading/grid.ts", SHORTCUT, [
    ['cell === ""', "false"],
    ['""', '"Stryker was here!"'],
    ["code > SPACE && code < DELETE", "false"],
    ["code < DELETE", "code <= DELETE"],
  ]),
  ...changes("src/reading/interner.ts", SHORTCUT, [
    ["cell === key", "false"],
    ["byKey.size > 0", "true"],
    ["byKey.size > 0", "byKey.size >= 0"],
    ["!isOwnKey", "true"],
  ]),
  ...changes("src/reading/interner.ts", SAME_AGAIN, [["text < names[code]!", "text <= names[code]!"]]),
  ...changes("src/reading/latestDate.ts", "What is not there is neither earlier nor later than a date.", [
    ["top.length > MOST_ODD", "true"],
    ["top.length > MOST_ODD", "top.length >= MOST_ODD"],
    ["place > 0", "true"],
    ["place > 0", "place >= 0"],
  ]),
  ...changes("src/reading/latestDate.ts", SAME_AGAIN, [
    ["date <= top[MOST_ODD]!", "date < top[MOST_ODD]!"],
    ["top[place - 1]! < date", "top[place - 1]! <= date"],
  ]),
  ...changes("src/reading/nothingReader.ts", MEMORY, [["saysNothing === undefined", "true"]]),
  ...changes("src/reading/numberReaders.ts", MEMORY, [
    ['typeof cell === "string"', "true"],
    ['typeof cell === "string"', "false"],
    ['typeof cell === "string"', 'typeof cell !== "string"'],
    ['"string"', '""'],
  ]),
  ...changes("src/reading/numberReaders.ts", SHORTCUT, [
    ['cell === ""', "false"],
    ['""', '"Stryker was here!"'],
    ['typeof cell !== "object" || cell === null', "true"],
    ['"object"', '""'],
    ["instant >= steady.from && instant < steady.until", "false"],
    ["instant >= steady.from", "instant > steady.from"],
    ["isKnown && isOfOurTimes(instant + steady.offset)", "false"],
  ]),
  ...changes("src/reading/options.ts", "A fault is never above 0.", [['typeof number === "number"', "true"]]),
  ...changes(
    "src/reading/periodIndex.ts",
    "Where there are no periods, there are no days in them, whatever is worked out for their end.",
    [
      ["starts.length > 0", "true"],
      ["starts.length > 0", "starts.length >= 0"],
    ],
  ),
  ...changes("src/reading/periods.ts", SAME_AGAIN, [
    ["time < first", "time <= first"],
    ["time > last", "time >= last"],
  ]),
  ...changes("src/reading/rows.ts", NOBODY_WRITES, [["[]", '["Stryker was here"]']]),
  ...changes("src/reading/rows.ts", NOTHING_THERE, [["at === undefined", "false"]]),
  ...changes("src/reading/rows.ts", NAME_OF_MEMORY, [['"counted rows"', '""']]),
  ...changes("src/reading/zone.ts", "A stretch without bounds holds nothing, as the one from 0 to 0.", [
    ["{ from: 0, until: 0, offset: 0 }", "{}"],
  ]),
  ...changes("src/reading/zone.ts", SHORTCUT, [
    ["instant >= latest.start", "instant > latest.start"],
    ["instant < latest.start + SPAN", "instant <= latest.start + SPAN"],
    ["latest.start + SPAN", "latest.start - SPAN"],
    ["start + SPAN", "start - SPAN"],
    ["end >= steady.from", "end > steady.from"],
    ["Math.min(steady.from, begin)", "Math.max(steady.from, begin)"],
    ["Math.max(steady.until, end)", "Math.min(steady.until, end)"],
    ["local - DAY >= steady.from && local + DAY < steady.until", "false"],
    ["local - DAY >= steady.from", "local - DAY > steady.from"],
    ["local + DAY < steady.until", "local + DAY <= steady.until"],
  ]),
  ...changes("src/workbook/activityLog.ts", SHORTCUT, [
    ["contacts !== undefined", "true"],
    ["areJoined", "true"],
    ["namesSeveral(keys[code]!)", "true"],
  ]),
  ...changes("src/workbook/activityLog.ts", SAME_AGAIN, [["isMissing(dates[row]!)", "false"]]),
  ...changes("src/workbook/activityLog.ts", COPIED, [["column.length === entries", "false"]]),
  ...changes("src/workbook/activityLog.ts", NEVER_USED, [["[]", '["Stryker was here"]']]),
  ...changes("src/workbook/activityLog.ts", GROUP_OF_ONE, [
    ["developers.length > 1", "developers.length >= 1"],
  ]),
  ...changes("src/workbook/audits.ts", PAST_THE_END, [["row < rows.count", "row <= rows.count"]]),
  ...changes("src/workbook/audits.ts", NOBODY_WRITES, [['""', '"Stryker was here!"']]),
  ...changes("src/workbook/basis.ts", "A text is no basis of any table.", [["[]", '["Stryker was here"]']]),
  ...changes("src/workbook/byColumn.ts", "A place that is undefined is none.", [
    ["name === undefined", "false"],
  ]),
  ...changes("src/workbook/champions.ts", PAST_THE_END, [["row < contacts.count", "row <= contacts.count"]]),
  ...changes("src/workbook/champions.ts", NO_PLACE, [["person >= 0", "true"]]),
  ...changes("src/workbook/champions.ts", NO_PERSON_ZERO, [["person >= 0", "person > 0"]]),
  ...changes("src/workbook/contactValues.ts", PAST_THE_END, [["row < ofRow.length", "row <= ofRow.length"]]),
  ...changes("src/workbook/contactValues.ts", NO_PLACE, [["person < 0", "false"]]),
  ...changes("src/workbook/contactValues.ts", NO_PERSON_ZERO, [["person < 0", "person <= 0"]]),
  ...changes(
    "src/workbook/dimension.ts",
    "Of values of contacts nobody asks which comes first: each contact has one.",
    [["(code) => code", "() => undefined"]],
  ),
  ...changes("src/workbook/dimension.ts", SHORTCUT, [["dimension.isOfContacts", "false"]]),
  ...changes("src/workbook/dimension.ts", SAME_AGAIN, [
    ["values.keys[other]! < values.keys[code]!", "values.keys[other]! <= values.keys[code]!"],
  ]),
  ...changes("src/workbook/dimension.ts", "What is not found has the place of none.", [
    ['""', '"Stryker was here!"'],
  ]),
  ...changes("src/workbook/forgetting.ts", NOBODY_WRITES, [["[]", '["Stryker was here"]']]),
  ...changes("src/workbook/forgetting.ts", MEMORY, [["before !== undefined", "false"]]),
  ...changes("src/workbook/forgotten.ts", SHORTCUT, [["kept.size === 0", "false"]]),
  ...changes("src/workbook/forgotten.ts", MEMORY, [["before !== undefined", "false"]]),
  ...changes("src/workbook/forgotten.ts", PAST_THE_END, [["index < text.length", "index <= text.length"]]),
  ...changes("src/workbook/heldEvents.ts", NOTHING_THERE, [["costPlace !== undefined", "true"]]),
  ...changes(
    "src/workbook/journeyPlan.ts",
    "No stage is called undefined, which is what is looked for then.",
    [["stage === undefined", "false"]],
  ),
  ...changes("src/workbook/leadKinds.ts", PAST_THE_END, [["row < rows.count", "row <= rows.count"]]),
  ...changes("src/workbook/leads.ts", SHORTCUT, [
    ['"date"', '""'],
    ['cells[place] === ""', "false"],
    ['""', '"Stryker was here!"'],
  ]),
  ...changes("src/workbook/leads.ts", NOTHING_THERE, [["place === undefined", "false"]]),
  ...changes("src/workbook/logsByValue.ts", "A value of a contact does not depend on what it did.", [
    ["-1", "+1"],
  ]),
  ...changes("src/workbook/logsByValue.ts", PAST_THE_END, [
    ["person < log.persons", "person <= log.persons"],
    ["place < starts[person + 1]!", "place <= starts[person + 1]!"],
    ["entry < log.entries", "entry <= log.entries"],
    ["at < values.length", "at <= values.length"],
  ]),
  ...changes("src/workbook/logsByValue.ts", SHORTCUT, [
    ["person < NOBODY", "true"],
    ["person < NOBODY", "person <= NOBODY"],
  ]),
  ...changes("src/workbook/logsByValue.ts", GROUP_OF_ONE, [
    ["people.length > 1", "true"],
    ["people.length > 1", "people.length >= 1"],
  ]),
  ...changes("src/workbook/milestones.ts", PAST_THE_END, [["row < contacts.count", "row <= contacts.count"]]),
  ...changes("src/workbook/milestones.ts", NO_PERSON_ZERO, [["person >= 0", "person > 0"]]),
  ...changes("src/workbook/namedActivities.ts", NOBODY_WRITES, [['""', '"Stryker was here!"']]),
  ...changes("src/workbook/people.ts", "Each row is read before it is written.", [
    ["ofRow.slice()", "ofRow"],
  ]),
  ...changes("src/workbook/people.ts", PAST_THE_END, [["row < contacts.count", "row <= contacts.count"]]),
  ...changes("src/workbook/people.ts", NO_PLACE, [["first[row]! < 0", "false"]]),
  ...changes("src/workbook/people.ts", NO_PERSON_ZERO, [["first[row]! < 0", "first[row]! <= 0"]]),
  ...changes("src/workbook/people.ts", NEVER_USED, [["-1", "+1"]]),
  ...changes("src/workbook/people.ts", SHORTCUT, [
    ["aliases.codes[row] === 0 && others.length === 0", "false"],
    ["parents.size === 0", "false"],
  ]),
  ...changes("src/workbook/repeatedMilestones.ts", COPIED, [["firstMilestone === times.length", "false"]]),
  ...changes("src/workbook/repeatedMilestones.ts", "More room than is needed stays empty.", [
    ["times.length - firstMilestone", "times.length + firstMilestone"],
  ]),
  ...changes("src/workbook/repeatedMilestones.ts", PAST_THE_END, [
    ["entry < times.length", "entry <= times.length"],
  ]),
  ...changes("src/workbook/repeatedMilestones.ts", "A time that is missing is on no day.", [
    ["!isMissing(time)", "true"],
  ]),
  ...changes("src/workbook/repeatedMilestones.ts", SHORTCUT, [
    ["place < 0 || isMissing(times[entry]!)", "false"],
    ["place < 0 || isMissing(times[entry]!)", "place < 0 && isMissing(times[entry]!)"],
    ["place < 0", "false"],
    ["last[at]! < 0", "false"],
  ]),
  ...changes("src/workbook/repeatedMilestones.ts", "Where there are rows, no milestone is the first entry.", [
    ["last[at]! < 0", "last[at]! <= 0"],
    ["same >= 0", "same > 0"],
  ]),
  ...changes("src/workbook/repeatedMilestones.ts", NO_PLACE, [["same >= 0", "true"]]),
  ...changes("src/workbook/timelines.ts", PAST_THE_END, [
    ["entry < log.entries", "entry <= log.entries"],
    ["person < people", "person <= people"],
  ]),
  ...changes("src/workbook/timelines.ts", SHORTCUT, [
    ["person < NOBODY", "true"],
    ["person < NOBODY", "person <= NOBODY"],
    ["start + 1", "start - 1"],
    ["times[i - 1]! <= time", "false"],
    ["times[i - 1]! <= time", "times[i - 1]! < time"],
    ["steps += i - to", "steps -= i - to"],
    ["i - to", "i + to"],
    ["steps > MOST_STEPS", "true"],
    ["steps > MOST_STEPS", "false"],
    ["steps > MOST_STEPS", "steps >= MOST_STEPS"],
    ["steps > MOST_STEPS", "steps <= MOST_STEPS"],
    ["{ sortLongSlice(entries, times, start, end); return; }", "{}"],
  ]),
  ...changes("src/workbook/unitLog.ts", NEVER_USED, [["[]", '["Stryker was here"]']]),
  ...changes("src/workbook/unitLog.ts", SHORTCUT, [
    ["person >= NOBODY", "false"],
    ["person >= NOBODY", "person > NOBODY"],
  ]),
  ...changes("src/workbook/unitLog.ts", GROUP_OF_ONE, [
    ["units.length > 1", "true"],
    ["units.length > 1", "units.length >= 1"],
  ]),
  ...changes("src/workbook/unitLog.ts", NO_PLACE, [["person >= 0", "true"]]),
  ...changes("src/workbook/unitLog.ts", NO_PERSON_ZERO, [["person >= 0", "person > 0"]]),
  ...changes("src/workbook/unitLog.ts", NAME_OF_MEMORY, [['"contacts"', '""']]),
  ...changes(
    "src/workbook/unreadReader.ts",
    "What says nothing is asked for before, and a cell that is no text says something.",
    [['typeof cell === "string"', "true"]],
  ),
  ...changes("src/workbook/unreadReader.ts", MEMORY, [["!known.has(key)", "true"]]),
  ...changes("src/workbook/unreadReader.ts", SHORTCUT, [["row < codes.length", "false"]]),
  ...changes(
    "src/workbook/unreadReader.ts",
    "Of the other tabs only the Journey has a column of such words, all of which it knows.",
    [["table.name !== ACTIVITIES.name", "false"]],
  ),
  ...changes("src/workbook/whoIs.ts", PAST_THE_END, [["row < contacts.count", "row <= contacts.count"]]),
  ...changes("src/workbook/workbookModel.ts", NAME_OF_MEMORY, [
    ['" "', '""'],
    ['"log"', '""'],
    ['"journey"', '""'],
    ['"kinds"', '""'],
    ['"leads"', '""'],
    ['"held events"', '""'],
  ]),
  ...changes("src/workbook/workbookModel.ts", "Nothing lies behind an end that is undefined.", [
    ["end === undefined", "false"],
  ]),
  ...changes("src/workbook/dimension.ts", DECLARED, [
    [
      '"the header of a column of Activities or Contacts, or the Journey\'s Purpose, Reach or Need (Journey Reach where Contacts has a Reach too)"',
      '""',
    ],
  ]),
  ...changes("src/workbook/dimension.ts", SAME_AGAIN, [["other < code", "other <= code"]]),
  ...changes("src/workbook/unitLog.ts", DECLARED, [
    ['"the header of a column of Contacts, such as Company"', '""'],
    [
      '"Count the values of this column, such as companies, instead of contacts; contacts without one are left out, and DEVREL_JOURNEYS with the same unit names them."',
      '""',
    ],
  ]),
  ...changes("src/workbook/unitLog.ts", PAST_THE_END, [["entry < log.entries", "entry <= log.entries"]]),
  ...changes("src/workbook/leftOut.ts", "Where no unit is named, nobody is left out.", [
    ['typeof unit !== "string"', "false"],
  ]),
  ...changes("src/workbook/unread.ts", "Below the last row that counts there is no date.", [
    ["row < dates.length", "true"],
    ["row < dates.length", "row <= dates.length"],
    ["row < dates.length", "row >= dates.length"],
  ]),
  ...changes("src/workbook/unread.ts", SHORTCUT, [["row < dates.length", "false"]]),
  ...changes("src/workbook/unreadReader.ts", "Undefined holds as little as false.", [
    ["() => false", "() => undefined"],
  ]),
  ...changes("src/workbook/unreadReader.ts", SHORTCUT, [["row < numbers.length", "false"]]),
  ...changes("src/reading/yearStarts.ts", DECLARED, [
    ['"The month with which years and their quarters begin."', '""'],
  ]),
  ...changes("src/reading/zone.ts", SHORTCUT, [
    ["NEVER_SHIFTED.test(name)", "false"],
    ["/^(Etc\\/)?(UTC|GMT)$/i", "/(Etc\\/)?(UTC|GMT)$/i"],
    ["/^(Etc\\/)?(UTC|GMT)$/i", "/^(Etc\\/)(UTC|GMT)$/i"],
    ["before !== after", "true"],
    ["latest && instant >= latest.start && instant < latest.start + SPAN", "false"],
    ["!span", "true"],
    ["instant >= steady.from && instant < steady.until", "false"],
    ["instant >= steady.from", "instant > steady.from"],
    ["offsetNow === steady.offset && begin <= steady.until && end >= steady.from", "false"],
    ["begin <= steady.until", "begin < steady.until"],
  ]),
  ...changes(
    "src/reading/zone.ts",
    "Stretches of different offsets never touch, and those of one are measured anew where they are not joined.",
    [
      ["offsetNow === steady.offset", "true"],
      ["offsetNow === steady.offset", "offsetNow !== steady.offset"],
    ],
  ),
  ...changes("src/workbook/people.ts", SHORTCUT, [["at !== root", "false"]]),
  ...changes("src/workbook/people.ts", "Whatever is not told to be of people is taken apart as aliases.", [
    ['"aliases"', '""'],
  ]),
];

/** Code on one line with one space between words, as it is written in the list. */
export const onOneLine = (code: string) => code.replace(/\s+/g, " ").trim();
