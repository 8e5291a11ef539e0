/** What the page keeps in the browser's database. */

/** Workbooks as they were left, and the file of one's own that was opened last. */
type StoreName = "workbooks" | "own files";

const STORES: readonly StoreName[] = ["workbooks", "own files"];
const VERSION = 2;

/** What is kept under a key. */
export async function readKept<T>(name: StoreName, key: string): Promise<T | undefined> {
  return answerTo((await openStore(name, "readonly")).get(key) as IDBRequest<T | undefined>);
}

/** Keeps plain data under a key. */
export async function keep(name: StoreName, key: string, value: unknown): Promise<void> {
  await answerTo((await openStore(name, "readwrite")).put(JSON.parse(JSON.stringify(value)), key));
}

/** Forgets what is kept under a key. */
export async function forgetKept(name: StoreName, key: string): Promise<void> {
  await answerTo((await openStore(name, "readwrite")).delete(key));
}

async function openStore(name: StoreName, mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open("devrel-ledger", VERSION);
  request.onupgradeneeded = () => {
    const known = request.result.objectStoreNames;
    for (const store of STORES) if (!known.contains(store)) request.result.createObjectStore(store);
  };
  const database = await answerTo(request);
  const transaction = database.transaction(name, mode);
  // Else another version of the page could not change the database while this one is open.
  transaction.oncomplete = () => database.close();
  return transaction.objectStore(name);
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
