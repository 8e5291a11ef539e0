/** Changes in src/reading that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const READING: ExplainedIn = {
  "src/reading/alwaysSays.ts": [
    ["saying.length === 0", "false", reasons.COPY],
    [
      "row <= headerRow",
      "row < headerRow",
      "The header row has no blank cell in a column that says something.",
    ],
  ],
  "src/reading/calendar.ts": [
    ['period === "week"', "true", "Three days after a month, a quarter or a year starts it is the same one."],
    ["/\\.000$/", "/\\.000/", "A time of day has one full stop."],
  ],
  "src/reading/cellMemory.ts": [
    ["at >= 0", "false", reasons.MEMORY],
    ["at >= 0", "at > 0", reasons.MEMORY],
    ["known.size > FEW", "true", reasons.MEMORY],
    ["known.size > FEW", "false", reasons.MEMORY],
    ["known.size > FEW", "known.size >= FEW", reasons.MEMORY],
    ["known.size > FEW", "known.size <= FEW", reasons.MEMORY],
    ["[]", '["Stryker was here"]', reasons.NO_CELL_WRITES_IT],
  ],
  "src/reading/cells/calendarNames.ts": [
    [
      'name .normalize("NFD") .replace(/[\\p{M}.]/gu, "") .toLowerCase()',
      'name.normalize("NFD").replace(/[\\p{M}.]/gu, "").toUpperCase()',
      "Both names that are compared are changed alike.",
    ],
  ],
  "src/reading/cells/date.ts": [
    ['typeof value === "string"', "true", "Neither a date nor a number names several days in a row."],
    ["/[^\\x20-\\x7e]| {2}/", "/[\\x20-\\x7e]| {2}/", reasons.SHORTCUT],
    ["/[^\\x20-\\x7e]| {2}/", "/[^\\x20-\\x7e]| /", reasons.SHORTCUT],
  ],
  "src/reading/cells/dateForms.ts": [
    [
      "MONTH_AND_YEAR.exec(text)?.groups?.month",
      "MONTH_AND_YEAR.exec(text)?.groups.month",
      "Only types ask for it: groups are there wherever there is a match.",
    ],
    ["[]", '["Stryker was here"]', reasons.NEVER_USED],
  ],
  "src/reading/cells/span.ts": [
    [
      'typeof start === "number" && typeof end === "number"',
      'typeof start === "number" || typeof end === "number"',
      reasons.FAULT_IS_NO_NUMBER,
    ],
    ['typeof start === "number"', "true", reasons.FAULT_IS_NO_NUMBER],
    ['typeof end === "number"', "true", reasons.FAULT_IS_NO_NUMBER],
  ],
  "src/reading/cells/writtenDate.ts": [["[]", '["Stryker was here"]', reasons.NEVER_USED]],
  "src/reading/columns.ts": [
    ["place !== undefined", "true", reasons.BLANK_WITHOUT_PLACE],
    ["place === undefined", "false", reasons.BLANK_WITHOUT_PLACE],
    ['cell !== ""', "true", reasons.SHORTCUT],
    ['""', '"Stryker was here!"', reasons.SHORTCUT],
    ["row < count", "row <= count", reasons.PAST_THE_END],
  ],
  "src/reading/currencies.ts": [
    ['cell === ""', "false", reasons.SHORTCUT],
    ['""', '"Stryker was here!"', reasons.SHORTCUT],
    ["currency !== undefined", "true", reasons.SHORTCUT],
  ],
  "src/reading/exampleRows.ts": [["examples.size === 0", "false", reasons.COPY]],
  "src/reading/formulaResults.ts": [["[]", '["Stryker was here"]', "A text is no area, and holds no cell."]],
  "src/reading/grid.ts": [
    ['cell === ""', "false", reasons.SHORTCUT],
    ['""', '"Stryker was here!"', reasons.SHORTCUT],
    ["code > SPACE && code < DELETE", "false", reasons.SHORTCUT],
    ["code < DELETE", "code <= DELETE", reasons.SHORTCUT],
  ],
  "src/reading/header.ts": [["bracketed.length === 0", "false", reasons.SHORTCUT]],
  "src/reading/interner.ts": [
    ["cell === key", "false", reasons.SHORTCUT],
    ["byKey.size > 0", "true", reasons.SHORTCUT],
    ["byKey.size > 0", "byKey.size >= 0", reasons.SHORTCUT],
    ["!isOwnKey", "true", reasons.SHORTCUT],
    ["text < names[code]!", "text <= names[code]!", reasons.SAME_VALUE],
  ],
  "src/reading/latestDate.ts": [
    ["top.length > MOST_ODD", "true", reasons.NO_DATE],
    ["top.length > MOST_ODD", "top.length >= MOST_ODD", reasons.NO_DATE],
    ["place > 0", "true", reasons.NO_DATE],
    ["place > 0", "place >= 0", reasons.NO_DATE],
    ["date <= top[MOST_ODD]!", "date < top[MOST_ODD]!", reasons.SAME_VALUE],
    ["top[place - 1]! < date", "top[place - 1]! <= date", reasons.SAME_VALUE],
  ],
  "src/reading/nothingReader.ts": [["saysNothing === undefined", "true", reasons.MEMORY]],
  "src/reading/numberReaders.ts": [
    ['typeof cell === "string"', "true", reasons.MEMORY],
    ['typeof cell === "string"', "false", reasons.MEMORY],
    ['typeof cell === "string"', 'typeof cell !== "string"', reasons.MEMORY],
    ['"string"', '""', reasons.MEMORY],
    ['cell === ""', "false", reasons.SHORTCUT],
    ['""', '"Stryker was here!"', reasons.SHORTCUT],
    ['typeof cell !== "object" || cell === null', "true", reasons.SHORTCUT],
    ['"object"', '""', reasons.SHORTCUT],
    ["instant >= steady.from && instant < steady.until", "false", reasons.SHORTCUT],
    ["instant >= steady.from", "instant > steady.from", reasons.SHORTCUT],
    ["isKnown && isOfOurTimes(instant + steady.offset)", "false", reasons.SHORTCUT],
  ],
  "src/reading/options.ts": [['typeof number === "number"', "true", "A fault is never above 0."]],
  "src/reading/periodIndex.ts": [
    [
      "starts.length > 0",
      "true",
      "Where there are no periods, there are no days in them, whatever is worked out for their end.",
    ],
    [
      "starts.length > 0",
      "starts.length >= 0",
      "Where there are no periods, there are no days in them, whatever is worked out for their end.",
    ],
  ],
  "src/reading/periods.ts": [
    ["time < first", "time <= first", reasons.SAME_VALUE],
    ["time > last", "time >= last", reasons.SAME_VALUE],
  ],
  "src/reading/rowCounter.ts": [["given.length === 1", "false", reasons.SHORTCUT]],
  "src/reading/rows.ts": [
    ['grid[last]![place] === ""', "false", reasons.SHORTCUT],
    ['""', '"Stryker was here!"', reasons.SHORTCUT],
    ["[]", '["Stryker was here"]', reasons.NO_CELL_WRITES_IT],
    ["at === undefined", "false", reasons.BLANK_WITHOUT_PLACE],
    ['"counted rows"', '""', reasons.MEMORY_NAME],
  ],
  "src/reading/yearStarts.ts": [
    [
      '"The month with which years and their quarters begin."',
      '""',
      "A text of a declared option, which `npm test` compares with the pages of docs.",
    ],
  ],
  "src/reading/zone.ts": [
    [
      "{ from: 0, until: 0, offset: 0 }",
      "{}",
      "A stretch without bounds holds nothing, as the one from 0 to 0.",
    ],
    ["instant >= latest.start", "instant > latest.start", reasons.SHORTCUT],
    ["instant < latest.start + SPAN", "instant <= latest.start + SPAN", reasons.SHORTCUT],
    ["latest.start + SPAN", "latest.start - SPAN", reasons.SHORTCUT],
    ["start + SPAN", "start - SPAN", reasons.SHORTCUT],
    ["end >= steady.from", "end > steady.from", reasons.SHORTCUT],
    ["Math.min(steady.from, begin)", "Math.max(steady.from, begin)", reasons.SHORTCUT],
    ["Math.max(steady.until, end)", "Math.min(steady.until, end)", reasons.SHORTCUT],
    ["local - DAY >= steady.from && local + DAY < steady.until", "false", reasons.SHORTCUT],
    ["local - DAY >= steady.from", "local - DAY > steady.from", reasons.SHORTCUT],
    ["local + DAY < steady.until", "local + DAY <= steady.until", reasons.SHORTCUT],
    ["NEVER_SHIFTED.test(name)", "false", reasons.SHORTCUT],
    ["/^(Etc\\/)?(UTC|GMT)$/i", "/(Etc\\/)?(UTC|GMT)$/i", reasons.SHORTCUT],
    ["/^(Etc\\/)?(UTC|GMT)$/i", "/^(Etc\\/)(UTC|GMT)$/i", reasons.SHORTCUT],
    ["before !== after", "true", reasons.SHORTCUT],
    ["latest && instant >= latest.start && instant < latest.start + SPAN", "false", reasons.SHORTCUT],
    ["!span", "true", reasons.SHORTCUT],
    ["instant >= steady.from && instant < steady.until", "false", reasons.SHORTCUT],
    ["instant >= steady.from", "instant > steady.from", reasons.SHORTCUT],
    ["offsetNow === steady.offset && begin <= steady.until && end >= steady.from", "false", reasons.SHORTCUT],
    ["begin <= steady.until", "begin < steady.until", reasons.SHORTCUT],
    [
      "offsetNow === steady.offset",
      "true",
      "Stretches of different offsets never touch, and those of one are measured anew where they are not joined.",
    ],
    [
      "offsetNow === steady.offset",
      "offsetNow !== steady.offset",
      "Stretches of different offsets never touch, and those of one are measured anew where they are not joined.",
    ],
  ],
};
