/** The add-on's realm in Node: a fresh vm context for every call. */
import vm from "node:vm";
import { type RealmValues, realmValuesSource } from "../engine/realm-values";
import type { OpenRealm } from "./realm";

const prelude = new vm.Script(`delete globalThis.WebAssembly; ${realmValuesSource}`);

/** Realms that run the given script. */
export function nodeRealms(code: string, filename = "Code.js"): OpenRealm {
  const script = new vm.Script(code, { filename });
  return () => {
    const globals = Object.create(null) as Record<string, unknown>;
    const context = vm.createContext(globals);
    return {
      values: prelude.runInContext(context) as RealmValues,
      load(services) {
        Object.assign(globals, services);
        const given = new Set(Object.keys(globals));
        script.runInContext(context);
        return {
          find(name) {
            const found = Object.hasOwn(globals, name) && !given.has(name) ? globals[name] : null;
            return typeof found === "function" ? (found as (...args: unknown[]) => unknown) : null;
          },
        };
      },
    };
  };
}
