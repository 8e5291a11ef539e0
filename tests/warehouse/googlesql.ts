/** Google's own reference evaluator of GoogleSQL as what runs the warehouse's SQL: slow, and the judge of what BigQuery accepts. */
import { type ChildProcess, execFile } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { deepestAttempt } from "../../src/funnel/deepestAttempt";
import { fieldName, ROW_FIELD } from "../../src/warehouse/sources";
import { cellText, type SqlEngine } from "./engine";

interface Column {
  name: string;
  type: object & { typeKind: string };
}
type Value = Readonly<Record<string, unknown>>;
interface Content {
  tableData: { row?: { cell?: Value[] }[] };
}
interface Evaluated {
  content?: Content;
  prepared: { columns: Column[] };
}
type Api = Record<string, (request: object, done: (error: Error | null, answer: unknown) => void) => void>;

/** What the evaluator runs beside: it has no JavaScript, so of that function only the signature is known. */
const FUNCTION = "deepest_attempt";
const CALL =
  /deepest_attempt\('(\w+)', times, stages, CAST\((\d+) AS FLOAT64\), CAST\((-?[\d.]+) AS FLOAT64\)\)/;
/** From so many rows on a request for a table may be too large. */
const LARGE = 5000;
const NUMBERS = { typeKind: "TYPE_ARRAY", arrayType: { elementType: { typeKind: "TYPE_DOUBLE" } } };

export interface ReferenceEvaluator extends SqlEngine {
  /** Whether the SQL is right, without running it. @throws Error with what is wrong */
  analyze(query: string): Promise<void>;
  rowsIn(table: string): number;
  close(): void;
}

/** Starts the evaluator that is installed in that folder. */
export async function googleSql(folder: string): Promise<ReferenceEvaluator> {
  const root = resolve(folder);
  const load = createRequire(join(root, "package.json"));
  const library = join(root, "node_modules/@fivetrandevelopers/zetasql/lib/zetasql");
  const port = await freePort();
  const child: ChildProcess = execFile(join(library, "remote_server.so"), ["localhost", String(port)]);
  const grpc = load("@grpc/grpc-js");
  const definition = load("@grpc/proto-loader").loadSync("local_service.proto", {
    ...{ defaults: false, oneofs: true, longs: String, enums: String },
    includeDirs: [join(library, "protos")],
  });
  const { zetasql } = grpc.loadPackageDefinition(definition);
  const api: Api = new zetasql.local_service.ZetaSqlLocalService(
    `localhost:${port}`,
    grpc.credentials.createInsecure(),
    { "grpc.max_send_message_length": 2e8, "grpc.max_receive_message_length": 2e8 },
  );
  const call = <Answer>(method: string, request: object) =>
    new Promise<Answer>((done, failed) => {
      api[method]!(request, (error, answer) => (error ? failed(error) : done(answer as Answer)));
    });
  await untilReady(() => call("FormatSql", { sql: "SELECT 1" }));
  const languageOptions = {
    ...(await call<object>("GetLanguageOptions", { maximumFeatures: true })),
    productMode: "PRODUCT_EXTERNAL",
    supportedStatementKinds: ["RESOLVED_QUERY_STMT", "RESOLVED_CREATE_FUNCTION_STMT"],
  };
  const options = { languageOptions, defaultTimezone: "UTC" };
  const columns = new Map<string, Column[]>();
  const contents = new Map<string, Content>();
  const catalog = (table: readonly { name: string; column: Column[] }[]) => ({
    name: "warehouse",
    table,
    builtinFunctionOptions: { languageOptions },
    customFunction: [signature()],
  });
  const read = (query: string) =>
    [...columns.keys()].filter((name) => new RegExp(`\\b${name}\\b`).test(query));
  /** A table as a query needs it: the evaluator takes 4 MB, so a large one has only the columns that the query names. */
  const neededPart = (name: string, query: string) => {
    const all = columns.get(name)!;
    const rows = contents.get(name)!.tableData.row ?? [];
    const isNamed = all.map((column) => new RegExp(`\\b${column.name}\\b`).test(query));
    const isKept = (_: unknown, place: number) => rows.length < LARGE || isNamed[place]!;
    const row = rows.map(({ cell = [] }) => ({ cell: cell.filter(isKept) }));
    return { table: { name, column: all.filter(isKept) }, content: { tableData: { row } } };
  };
  const evaluate = async (name: string, query: string): Promise<void> => {
    const needed = read(query).map((each) => neededPart(each, query));
    const request = {
      sql: query,
      options,
      simpleCatalog: catalog(needed.map(({ table }) => table)),
      tableContent: Object.fromEntries(needed.map(({ table, content }) => [table.name, content])),
    };
    const { content, prepared } = await call<Evaluated>("EvaluateQuery", request);
    columns.set(name, prepared.columns);
    contents.set(name, content ?? { tableData: {} });
  };
  /** Makes the table `attempts_made` of the histories that were given. */
  const attempt = (query: string) => {
    const [, order, stages, window] = CALL.exec(query)!;
    const histories = contents.get("histories_given")!.tableData.row ?? [];
    const numbers = (cell: Value) =>
      ((cell.arrayValue as { element: Value[] }).element ?? []).map(({ doubleValue }) =>
        Number(doubleValue ?? 0),
      );
    const row = histories.map(({ cell = [] }) => {
      const [person, , times, stageAt] = cell as [Value, Value, Value, Value];
      const found = deepestAttempt(order!, numbers(times), numbers(stageAt), Number(stages), Number(window));
      return { cell: [person, { arrayValue: { element: found.map((doubleValue) => ({ doubleValue })) } }] };
    });
    columns.set("attempts_made", [
      { name: "person", type: { typeKind: "TYPE_STRING" } },
      { name: "attempt", type: NUMBERS },
    ]);
    contents.set("attempts_made", { tableData: { row } });
  };
  const analyze = async (query: string): Promise<void> => {
    const tables = read(query).map((name) => ({ name, column: columns.get(name)! }));
    await call("Analyze", { options, simpleCatalog: catalog(tables), sqlStatement: query });
  };
  return {
    name: "the reference evaluator",
    async load(name, fields, rows) {
      const string = { typeKind: "TYPE_STRING" };
      columns.set(
        name,
        [ROW_FIELD, ...fields].map((field) => ({ name: fieldName(field), type: string })),
      );
      const row = rows.map((cells, at) => ({
        cell: [String(at + 2), ...fields.map((_, place) => cellText(cells[place]))].map((text) =>
          text === undefined ? {} : { stringValue: text },
        ),
      }));
      contents.set(name, { tableData: { row } });
    },
    analyze,
    async make(name, query) {
      if (!query.includes(`${FUNCTION}(`)) return evaluate(name, query);
      // The evaluator has no JavaScript: what is found by it is looked up in a table instead, once the types were judged.
      await analyze(query);
      const at = query.indexOf(",\nattempts AS (");
      const begin = query.lastIndexOf("WITH staged AS (", at);
      await evaluate("histories_given", `${query.slice(begin, at)}\nSELECT * FROM histories`);
      attempt(query);
      const looked = "(SELECT attempt FROM attempts_made WHERE attempts_made.person = histories.person)";
      await evaluate(
        name,
        query.replace(new RegExp(`${FUNCTION}\\(.*\\) AS attempt`), `${looked} AS attempt`),
      );
    },
    async read(table) {
      const [, ...shown] = columns.get(table)!;
      const rows = (contents.get(table)!.tableData.row ?? []).map(({ cell = [] }) => cell.map(plain));
      rows.sort(([one], [other]) => (one as number) - (other as number));
      return { header: shown.map(({ name }) => name), rows: rows.map(([, ...cells]) => cells) };
    },
    rowsIn: (table) => contents.get(table)!.tableData.row?.length ?? 0,
    close: () => {
      child.kill();
    },
  };
}

function signature() {
  const number = { type: { typeKind: "TYPE_DOUBLE" }, kind: "ARG_TYPE_FIXED", numOccurrences: 1 };
  const numbers = { ...number, type: NUMBERS };
  const text = { ...number, type: { typeKind: "TYPE_STRING" } };
  return {
    namePath: [FUNCTION],
    group: "external",
    mode: "SCALAR",
    signature: [{ argument: [text, numbers, numbers, number, number], returnType: numbers }],
  };
}

/** A value as tests compare it. */
function plain(cell: Value): unknown {
  const kind = Object.keys(cell).find((name) => name.endsWith("Value"));
  if (kind === undefined) return null;
  const value = cell[kind];
  if (kind === "int64Value") return Number(value);
  if (kind === "boolValue") return value ? "Yes" : "No";
  if (kind === "datetimeValue") return localTime(value as { bitFieldDatetimeSeconds: string });
  return value;
}

/** Of a DATETIME the evaluator tells years, months … seconds side by side in bits. */
function localTime({ bitFieldDatetimeSeconds }: { bitFieldDatetimeSeconds: string }): number {
  const bits = BigInt(bitFieldDatetimeSeconds);
  const part = (from: bigint, size: bigint) => Number((bits >> from) & ((1n << size) - 1n));
  return Date.UTC(
    part(26n, 14n),
    part(22n, 4n) - 1,
    part(17n, 5n),
    part(12n, 5n),
    part(6n, 6n),
    part(0n, 6n),
  );
}

async function untilReady(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 60) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
