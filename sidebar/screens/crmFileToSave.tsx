/** Files for a CRM: chosen, made and saved. */
import { useState } from "preact/hooks";
import type { CrmPortion } from "../../src/app/shareContract";
import { CRM_FILES, type CrmFileName } from "../../src/share/crmFileNames";
import { Button } from "../parts/button";
import { SelectField } from "../parts/field";
import { useWork } from "../parts/useWork";
import { gatherRows } from "../share/gatherRows";
import { CrmFileMade } from "./crmFileMade";

export function CrmFileToSave() {
  const [file, setFile] = useState<CrmFileName>(CRM_FILES[0]);
  const [made, setMade] = useState<CrmPortion>();
  const work = useWork();
  const make = () =>
    work.start("Gathering people", async (tell) => {
      setMade(undefined);
      setMade(await gatherRows({ file, list: "people" }, tell));
    });
  return (
    <section>
      <h2>Files for a CRM</h2>
      <p class="quiet">
        People with their stage, orbit level and leads, under the headers that the import knows. Nothing
        leaves the sheet but in the file that you save.
      </p>
      <SelectField
        label="File"
        value={file}
        choices={CRM_FILES.map((value) => ({ value, label: value }))}
        onChange={(value) => {
          setFile(value as CrmFileName);
          setMade(undefined);
        }}
      />
      <p>
        <Button busy={work.busy} onClick={make}>
          Make the file
        </Button>
      </p>
      {work.shown}
      {made && <CrmFileMade file={file} made={made} />}
    </section>
  );
}
