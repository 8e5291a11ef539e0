/** Compiles a Dataform project in memory with Google's own compiler, as its command line does, without a network. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext, Script } from "node:vm";
import protobuf from "protobufjs";

const require = createRequire(import.meta.url);
const CORE = require.resolve("@dataform/core");
const core = new Script(`(function (require, module, exports) { ${readFileSync(CORE, "utf8")}\n})`);
const protos = protobuf.loadSync(require.resolve("@dataform/core/core.proto"));
const Request = protos.lookupType("dataform.CoreExecutionRequest");
const Response = protos.lookupType("dataform.CoreExecutionResponse");

interface Target {
  name: string;
}
/** One action of a compiled project. */
export interface CompiledAction {
  target: Target;
  dependencyTargets?: Target[];
  query: string;
}
/** What the compiler made of a table's config. */
interface CompiledTable {
  type: string;
  uniqueKey?: string[];
  protected?: boolean;
  bigquery?: { partitionBy?: string };
}
export interface CompiledProject {
  tables: (CompiledAction & CompiledTable)[];
  operations: (CompiledAction & { queries: string[] })[];
  assertions: CompiledAction[];
  declarations: CompiledAction[];
  /** What the compiler says is wrong. */
  errors: string[];
}

/** What the compiler's own modules export, as far as it is asked for here. */
interface Exports {
  compiler(code: string, path: string): string;
  main(request: string): string;
}

interface Graph extends Omit<CompiledProject, "errors"> {
  graphErrors?: { compilationErrors?: { message: string }[] };
}

/** Compiles files by their paths; `vars` are as on the command line and win over those of the settings. */
export function compileProject(
  files: Readonly<Record<string, string>>,
  vars: Record<string, string> = {},
): CompiledProject {
  const context = createContext({ console, process, Buffer, URL });
  context.global = context;
  const loaded = new Map<string, { exports: unknown }>();
  const load = (wanted: string): unknown => {
    if (wanted === "path" || wanted === "fs") return require(wanted);
    const path = wanted === "@dataform/core" || wanted in files ? wanted : `${wanted}.js`;
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    if (path === "@dataform/core") core.runInContext(context)(load, module, module.exports);
    else if (path in files) {
      const code = path.endsWith(".js") ? files[path]! : compiler().compiler(files[path]!, path);
      const wrapped = `(function (require, module, exports) { ${code}\n})`;
      runInContext(wrapped, context, { filename: `${FOLDER}/${path}` })(load, module, module.exports);
    } else throw new Error(`Cannot find module '${wanted}'`);
    return module.exports;
  };
  const compiler = () => load("@dataform/core") as Exports;
  const compileConfig = {
    projectDir: FOLDER,
    filePaths: Object.keys(files),
    projectConfigOverride: { vars },
  };
  const request = Request.encode(Request.fromObject({ compile: { compileConfig } })).finish();
  const answer = compiler().main(Buffer.from(request).toString("base64"));
  const response = Response.toObject(Response.decode(Buffer.from(answer, "base64")), { enums: String });
  const { tables, operations, assertions, declarations, graphErrors } = response.compile
    .compiledGraph as Partial<Graph>;
  return {
    tables: tables ?? [],
    operations: operations ?? [],
    assertions: assertions ?? [],
    declarations: declarations ?? [],
    errors: (graphErrors?.compilationErrors ?? []).map(({ message }) => message),
  };
}

/** Where the compiler believes the project to be. */
const FOLDER = "/warehouse";
