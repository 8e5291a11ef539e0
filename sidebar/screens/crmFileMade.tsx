/** A file for a CRM that is made: to be saved, what to do with it, and who is not in it and why. */
import type { CrmPortion } from "../../src/app/shareContract";
import type { CrmFileName } from "../../src/share/crmFileNames";
import { counted } from "../../src/words/text";
import { Button } from "../parts/button";
import { useWork } from "../parts/useWork";
import { crmCsv } from "../share/crmCsv";
import { gatherRows } from "../share/gatherRows";
import { saveFile } from "../share/saveFile";

export function CrmFileMade({ file, made }: { file: CrmFileName; made: CrmPortion }) {
  const { header, rows, most, how, leftOut, remarks } = made;
  const work = useWork();
  const name = file.toLowerCase().replace(" ", "-");
  const parts = Array.from({ length: Math.ceil(rows.length / most) }, (_, part) => part);
  const save = (part: number) =>
    saveFile(
      `${name}${parts.length > 1 ? `-${part + 1}` : ""}.csv`,
      crmCsv(header, rows.slice(part * most, (part + 1) * most)),
    );
  const saveLeftOut = () =>
    work.start("Gathering those left out", async (tell) => {
      const list = await gatherRows({ file, list: "left out" }, tell);
      saveFile(`${name}-left-out.csv`, crmCsv(list.header, list.rows));
    });
  const out = leftOut.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p role="status">
        <strong>{counted(rows.length, "person", "people")}</strong> in the file
        {parts.length > 1 && `, in ${parts.length} parts`}.
      </p>
      <p class="row">
        {parts.map((part) => (
          <Button key={part} onClick={() => save(part)}>
            {parts.length > 1 ? `Save part ${part + 1}` : "Save the file"}
          </Button>
        ))}
      </p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {rows.length > 0 &&
        how.map((sentence) => (
          <p key={sentence} class="quiet">
            {sentence}
          </p>
        ))}
      {out > 0 && (
        <>
          <h3>Left out: {counted(out, "person", "people")}</h3>
          {leftOut.map(({ why, count, some }) => (
            <details key={why}>
              <summary>
                {why}: {count.toLocaleString("en-US")}
              </summary>
              <ul class="quiet">
                {some.map((contact) => (
                  <li key={contact}>{contact}</li>
                ))}
                {count > some.length && <li>and {(count - some.length).toLocaleString("en-US")} more</li>}
              </ul>
            </details>
          ))}
          {work.shown}
          <Button look="link" busy={work.busy} onClick={saveLeftOut}>
            Save the list of those left out
          </Button>
        </>
      )}
    </>
  );
}
