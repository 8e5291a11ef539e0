/** What the page asks of wherever it stands: files beside it, so that a server of ours and any other serve alike. */

/** A JSON answer. */
export async function getJson<T>(path: string): Promise<T> {
  return JSON.parse(await getText(path)) as T;
}

/** A text answer; a failure is thrown with the server's own sentence where it gives one. */
export async function getText(path: string): Promise<string> {
  const response = await fetch(path);
  const text = await response.text();
  if (response.ok) return text;
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
  const said = isJson ? (JSON.parse(text) as { error?: string }).error : undefined;
  throw new Error(said ?? `There is no ${path} beside this page. Build it again.`);
}
