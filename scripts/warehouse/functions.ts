/** The text of our own code as functions of the warehouse. */
import { build } from "esbuild";

/** How much text BigQuery takes for a function that stands in a query, in bytes. */
export const MOST_INLINE = 32 * 1024;

/** `deepest_attempt` as a statement that creates it; `name` is its full name. */
export async function deepestAttemptFunction(name: string): Promise<string> {
  const code = await deepestAttemptCode();
  return `CREATE OR REPLACE FUNCTION ${name}(
  wanted STRING, times ARRAY<FLOAT64>, stages ARRAY<FLOAT64>, stage_count FLOAT64, window_days FLOAT64
)
RETURNS ARRAY<FLOAT64>
DETERMINISTIC
LANGUAGE js
AS r"""
${code}
return ledger.deepestAttempt(wanted, times, stages, stage_count, window_days);
"""`;
}

/** The code that it runs, which defines `ledger`. @throws where it is longer than BigQuery takes */
export async function deepestAttemptCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["src/funnel/deepestAttempt.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "ledger",
    target: "es2019",
    legalComments: "none",
  });
  const code = outputFiles[0]!.text.trim();
  if (code.length > MOST_INLINE || code.includes('"""'))
    throw new Error(`deepest_attempt has ${code.length} bytes; BigQuery takes ${MOST_INLINE}, without """.`);
  return code;
}
