/** A profile as bars: how far each group is covered, with a mark for where the team wants to be. */
import { percent } from "../audit/observedPractices";

export interface Bar {
  label: string;
  /** 0 to 1; undefined where nothing applies. */
  value: number | undefined;
  target?: number | undefined;
  note?: string | undefined;
}

const LENGTH = 200;
const HEIGHT = 10;

export function Profile({ bars, title }: { bars: readonly Bar[]; title: string }) {
  return (
    <ul class="plain profile" aria-label={title}>
      {bars.map(({ label, value, target, note }) => (
        <li key={label}>
          <div class="row apart">
            <span>{label}</span>
            <span>
              {value === undefined ? "does not apply" : percent(value)}
              {target !== undefined && <span class="quiet"> of {percent(target)} wanted</span>}
            </span>
          </div>
          <svg viewBox={`0 0 ${LENGTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            <rect class="ground" width={LENGTH} height={HEIGHT} rx="2" />
            <rect class="value" width={(value ?? 0) * LENGTH} height={HEIGHT} rx="2" />
            {target !== undefined && (
              <rect class="target" x={Math.min(target * LENGTH, LENGTH - 3)} width="3" height={HEIGHT} />
            )}
          </svg>
          {note && <p class="quiet">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
