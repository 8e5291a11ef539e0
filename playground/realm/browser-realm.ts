/** The add-on's realm in a page: a hidden frame stripped of everything that Apps Script has not. */
import { type RealmValues, realmValuesSource } from "../engine/realm-values";
import { languageGlobals } from "./language-globals";
import type { LoadedScript, OpenRealm } from "./realm";

type Find = (name: string) => unknown;

/** Realms that run the given script; they share one frame, but the script is evaluated anew for each call. */
export function browserRealms(code: string, page: globalThis.Document): OpenRealm {
  const frame = page.createElement("iframe");
  frame.hidden = true;
  frame.title = "The add-on's code";
  page.body.append(frame);
  const frameWindow = frame.contentWindow as unknown as Record<string, unknown> & {
    Function: FunctionConstructor;
    eval(source: string): unknown;
  };
  const FrameFunction = frameWindow.Function;
  const values = frameWindow.eval(realmValuesSource) as RealmValues;
  const leftOver = strip(frameWindow);
  const body = `${code}\n;return (name) => eval("typeof " + name + " === 'function' ? " + name + " : null");`;

  return () => ({
    values,
    load(services): LoadedScript {
      const names = Object.keys(services);
      const evaluate = new FrameFunction(...leftOver, ...names, body) as (...args: unknown[]) => Find;
      const find = evaluate(...leftOver.map(() => undefined), ...names.map((name) => services[name]));
      return {
        find(name) {
          if (!/^[A-Za-z_$][\w$]*$/.test(name) || languageGlobals.has(name) || names.includes(name))
            return null;
          return find(name) as ((...args: unknown[]) => unknown) | null;
        },
      };
    },
  });
}

/** Takes away what can be taken; gives the names of the rest, which are then hidden from the script. */
function strip(frameWindow: Record<string, unknown>): string[] {
  const leftOver = new Set<string>();
  for (let object: object | null = frameWindow; object; object = Object.getPrototypeOf(object)) {
    for (const name of Object.getOwnPropertyNames(object)) {
      if (languageGlobals.has(name) || name === "constructor") continue;
      if (name in Object.prototype) continue;
      if (!Reflect.deleteProperty(object, name)) leftOver.add(name);
    }
  }
  return [...leftOver].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
}
