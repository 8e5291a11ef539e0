/** Reads the payload of a call: JSON text that has to fit the method's schema. */
import * as z from "zod/mini";
import { doorErrors } from "../problems/doorErrors";
import type { LedgerError } from "../problems/problem";
import { fromJson } from "../words/json";
import { shortened } from "../words/text";

/** The longest payload taken, in characters. */
const LONGEST = 1_000_000;

type Issue = z.core.$ZodIssue;

/** The payload as the schema has it. @throws LedgerError that names the field that does not fit */
export function readPayload<S extends z.ZodMiniType>(schema: S, payload: unknown): z.infer<S> {
  if (typeof payload !== "string") throw doorErrors.wrongPayload();
  if (payload.length > LONGEST) throw doorErrors.tooLong(payload.length, LONGEST);
  const sent = fromJson(payload);
  if (sent === undefined) throw doorErrors.wrongPayload();
  const { success, data, error } = z.safeParse(schema, sent);
  if (!success) throw errorOf(mostTelling(error.issues, sent), sent);
  return data;
}

/**
 * Where one of several forms could be meant, the form that fits best fails deepest; of two that fail as deep, one for
 * what is there says more than one for what is missing.
 */
function mostTelling(issues: readonly Issue[], sent: unknown): Issue {
  const telling = (issue: Issue) => 2 * issue.path.length + (valueAt(sent, issue.path) === undefined ? 0 : 1);
  return issues.flatMap(ofEachForm).reduce((best, next) => (telling(next) > telling(best) ? next : best));
}

function ofEachForm(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const inner = issue.errors.flat().map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
  return inner.length > 0 ? inner.flatMap(ofEachForm) : [issue];
}

function errorOf(issue: Issue, sent: unknown): LedgerError {
  const field = (more: readonly PropertyKey[] = []) => inWords([...issue.path, ...more]);
  const found = valueAt(sent, issue.path);
  if (issue.code === "unrecognized_keys") return doorErrors.unknownField(field(issue.keys.slice(0, 1)));
  if (found === undefined) return doorErrors.missingField(field());
  if (issue.code === "too_big" && typeof found === "string")
    return doorErrors.longField(field(), found.length, Number(issue.maximum));
  return doorErrors.wrongField(field(), found);
}

function valueAt(sent: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], sent);
}

/** `answers › informal.helps › answer`; places in lists count from 1. */
function inWords(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === "number" ? key + 1 : shortened(String(key)))).join(" › ");
}
