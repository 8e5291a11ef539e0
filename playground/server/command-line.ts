/** Reads the words after `npm start --`. */
import { parseArgs } from "node:util";
import { PlainError } from "../files/plain-error";

export interface Wishes {
  /** A file, a folder or a sample's name; undefined for the first sample. */
  open: string | undefined;
  port: number;
  browser: boolean;
  build: boolean;
  watch: boolean;
  help: boolean;
}

export const usage = `npm start                       the sample team's workbook
npm start -- team.xlsx          your own workbook
npm start -- folder             a folder of .csv files, one tab for each
npm start -- libuv              another sample

Options, after the --:
  --port 4600    another port than 4580
  --no-open      only print the address
  --no-build     use what was built before
  --watch        build again and reload the page when a file of the project changes
  --help         this text`;

const firstPort = 4580;

/** What is wished for, or a PlainError that says which word was not understood. */
export function readCommandLine(words: string[]): Wishes {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) {
    throw new PlainError(
      `Name one file, folder or sample, not ${positionals.length} (${positionals.join(", ")}). Put a name with spaces in quotes.`,
    );
  }
  const port = values.port === undefined ? firstPort : Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new PlainError(`--port takes a number from 1 to 65535, not "${values.port}".`);
  }
  return {
    open: positionals[0],
    port,
    browser: !values["no-open"],
    build: !values["no-build"],
    watch: values.watch === true,
    help: values.help === true,
  };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean" },
        "no-build": { type: "boolean" },
        watch: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("ERR_PARSE_ARGS")) throw error;
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      throw new PlainError(
        `There is no option ${/'(-[^']*)'/.exec(message)?.[1]}. Run npm start -- --help to see them all.`,
      );
    }
    throw new PlainError(`${message.replace(/\.?$/, ".")} Run npm start -- --help to see the options.`);
  }
}
