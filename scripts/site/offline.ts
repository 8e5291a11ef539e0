/** The site's service worker: keeps all that the playground needs, so that it also opens without a network. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Its text; another content of any file makes another version, which takes the old one's place. */
export async function offlineScript(folder: string, files: readonly string[]): Promise<string> {
  const kept = files.filter((file) => !file.endsWith(".png"));
  const digest = createHash("sha256");
  for (const file of kept) digest.update(await readFile(join(folder, file)));
  const folders = kept
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.slice(0, -"index.html".length));
  const addresses = [...folders.map((path) => path || "./"), ...kept];
  return `/** Keeps the site for times without a network. */
const VERSION = "devrel-ledger ${digest.digest("hex").slice(0, 16)}";
const FILES = ${JSON.stringify(addresses, null, 2)};
const isOurs = (name) => name.startsWith("devrel-ledger ");
addEventListener("install", (event) =>
  event.waitUntil(caches.open(VERSION).then((cache) => cache.addAll(FILES)).then(() => skipWaiting())),
);
addEventListener("activate", (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => isOurs(name) && name !== VERSION).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  ),
);
/** What the network has, and what was kept where there is none. */
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  const keptOne = () => caches.match(request, { ignoreSearch: true }).then((found) => found ?? Response.error());
  event.respondWith(fetch(request).catch(keptOne));
});
`;
}
