/** A written warehouse project as it says of itself: its tables, its journey, its kinds of leads, its variables. */

import type { DrqlKind } from "../definitions/drqls";
import { optionErrors } from "../problems/optionErrors";
import { warehouseErrors } from "../problems/warehouseErrors";
import type { Grid } from "../reading/grid";
import { type Options, type OptionValues, readOptions } from "../reading/options";
import { type Zone, zone } from "../reading/zone";
import { KINDS } from "../tabs/drqlKinds";
import { JOURNEY } from "../tabs/journey";
import { headerKey } from "../words/text";
import { chosenStages, type JourneyPlan } from "../workbook/journeyPlan";
import { workbookModel } from "../workbook/workbookModel";
import { type DeclaredSource, readSource, SOURCES, type SourceName, type WarehouseSource } from "./sources";

/** What `includes/workbook.js` holds. */
export interface WrittenWorkbook {
  /** Every table that there is, by its name. */
  tables: Partial<Record<SourceName, DeclaredSource>>;
  /** The cells of the Journey tab, header row first; null for the built-in journey. */
  journey: Grid | null;
  /** The same of DRQL kinds. */
  kinds: Grid | null;
}

/** Variables as Dataform holds them. */
export type Variables = Readonly<Record<string, string>>;

/** The variable that says in which zone days begin. */
export const TIME_ZONE = "time zone";

export interface Project {
  zone: Zone;
  plan: JourneyPlan;
  /** The kinds that the project knows. */
  kinds: readonly DrqlKind[];
  /** Undefined for a table that the project does not have. */
  source(name: SourceName): WarehouseSource | undefined;
  /** The values of a result's options: its own variable (`funnel.window`) wins over the one for all (`window`). */
  options<O extends Options>(result: string, declared: O): OptionValues<O>;
}

/** Reads a project. @throws LedgerError for a journey, a table or a zone that cannot be used */
export function readProject(written: WrittenWorkbook, variables: Variables): Project {
  const zoneName = variables[TIME_ZONE] || "Etc/UTC";
  const own = zoneOf(zoneName);
  const grids = { [JOURNEY.name]: written.journey ?? undefined, [KINDS.name]: written.kinds ?? undefined };
  const model = workbookModel(grids, own);
  const plan = model.plan();
  chosenStages(plan, undefined);
  const sources = new Map<SourceName, WarehouseSource>();
  for (const name of Object.keys(SOURCES) as SourceName[]) {
    const declared = written.tables[name];
    if (declared) sources.set(name, readSource(name, declared));
  }
  return {
    zone: own,
    plan,
    kinds: model.kinds(),
    source: (name) => sources.get(name),
    options: (result, declared) => {
      const given = Object.keys(declared).flatMap((option): [string, string][] => {
        const value = variableOf(variables, `${result}.${option}`) ?? variableOf(variables, option);
        return value ? [[option, value]] : [];
      });
      return readOptions(declared, given, own);
    },
  };
}

/** Makes sure that every variable is known. @throws LedgerError that lists the likeliest */
export function checkVariables(variables: Variables, results: Readonly<Record<string, Options>>): void {
  const known = [TIME_ZONE, ...new Set(Object.values(results).flatMap((options) => Object.keys(options)))];
  const ofOne = Object.entries(results).flatMap(([result, options]) =>
    Object.keys(options).map((option) => `${result}.${option}`),
  );
  const keys = new Set([...known, ...ofOne].map(keyOf));
  for (const name of Object.keys(variables))
    if (!keys.has(keyOf(name))) throw optionErrors.unknownKey(name, [...known, ...ofOne]);
}

function variableOf(variables: Variables, name: string): string | undefined {
  const found = Object.keys(variables).find((each) => keyOf(each) === keyOf(name));
  return found === undefined ? undefined : variables[found];
}

/** Variables are compared as options are, with the result before the point apart. */
function keyOf(name: string): string {
  return name.split(".").map(headerKey).join(".");
}

function zoneOf(name: string): Zone {
  try {
    const found = zone(name);
    found.local(0);
    return found;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw warehouseErrors.notAZone(TIME_ZONE, name);
  }
}
