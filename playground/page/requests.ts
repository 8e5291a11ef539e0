/** What the page asks of its own server. */

/** A JSON answer; a failure is thrown with the server's own sentence where it gives one. */
export async function getJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  const answer = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? `The playground's server has no ${path}.`);
  return answer;
}

/** A text answer. */
export async function getText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The playground's server has no ${path}. Run "npm run build" first.`);
  return response.text();
}
