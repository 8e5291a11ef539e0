/** Shows that something is under way, and after a second that it takes a while. */
import { useEffect, useState } from "preact/hooks";

export function Progress({ text = "Reading the spreadsheet" }: { text?: string | undefined }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="progress" role="status">
      <span class="bar" aria-hidden="true" />
      <p>{text}…</p>
      {slow && <p class="quiet">This takes a while. You can go on working in the sheet.</p>}
    </div>
  );
}
