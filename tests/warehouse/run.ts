/** `npm run check:warehouse`: random workbooks and the samples through the custom functions and, on DuckDB, through the warehouse. */
import { compareMany } from "./compareMany";
import { duckdb } from "./duckdb";
import { wishOf } from "./wish";

if (!(await compareMany(await duckdb(), wishOf(process.argv.slice(2))))) process.exitCode = 1;
