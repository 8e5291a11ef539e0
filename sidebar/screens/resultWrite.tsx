/** Writes a finished audit to the sheet; until that worked, its draft stays. */
import type { WrittenAudit } from "../../src/app/auditContract";
import { AUDIT_MODELS } from "../../src/definitions/auditModels";
import { AUDIT } from "../../src/tabs/audit";
import { counted } from "../../src/words/text";
import type { Keeper } from "../audit/keeper";
import { end } from "../audit/underWay";
import { Button } from "../parts/button";
import { Field } from "../parts/field";
import { Notice } from "../parts/notice";
import { useWork } from "../parts/useWork";
import { call } from "../server";
import { tableTab } from "../setUp/tableTab";

interface Props {
  keeper: Keeper;
  /** Whether the workbook has an Audit tab. */
  hasTab: boolean;
  /** Where it stands, once it is written. */
  written: WrittenAudit | undefined;
  onWritten: (written: WrittenAudit) => void;
  date: string;
  onDate: (date: string) => void;
  onLeave: () => void;
}

export function ResultWrite({ keeper, hasTab, written, onWritten, date, onDate, onLeave }: Props) {
  const { start, busy, shown, error } = useWork();
  const { model, answers } = keeper.draft;
  const write = () =>
    start("Writing the audit", async () => {
      const statements = Object.fromEntries(AUDIT_MODELS[model].map(({ id, statement }) => [id, statement]));
      await keeper.keep();
      if (keeper.ended) return;
      if (!hasTab) await call("makeTabs", { tabs: [tableTab(AUDIT)] });
      const done = await call("writeAudit", { ...keeper.draft, date, statements, writer: keeper.writer });
      if (done.before) return keeper.end(done.before.ended, done.before.differs);
      onWritten(done);
      end(keeper);
    });
  if (written)
    return (
      <>
        <Notice kind="done">
          {counted(written.count, "row")} of this audit {written.count === 1 ? "is" : "are"} in the Audit tab,
          from row {written.row} on. Earlier audits are as they were.
        </Notice>
        <div class="actions">
          <Button look="primary" onClick={onLeave}>
            All audits
          </Button>
          <Button onClick={() => start("Going there", () => goTo(written))}>Show in the sheet</Button>
        </div>
        {shown}
      </>
    );
  return (
    <>
      <Field label="Date of the audit">
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            required
            value={date}
            onInput={({ currentTarget }) => currentTarget.value && onDate(currentTarget.value)}
          />
        )}
      </Field>
      {error && <p>Nothing is lost: all your answers are still here.</p>}
      {shown}
      <div class="actions">
        <Button
          look="primary"
          busy={busy}
          disabled={!Object.values(answers).some((said) => Object.values(said).some(Boolean))}
          onClick={write}
        >
          Write to the sheet
        </Button>
      </div>
    </>
  );
}

async function goTo({ tab, row }: WrittenAudit): Promise<void> {
  await call("goTo", { tab, row, column: 1 });
}
