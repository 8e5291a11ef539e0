/** Hands the open workbook to the browser as an .xlsx file. */
import type { Engine } from "../engine/engine";
import { writeXlsx } from "../files/write-xlsx";

/** Writes and downloads the workbook as it is now. */
export async function downloadXlsx(engine: Engine): Promise<void> {
  const bytes = await writeXlsx(engine.save());
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    new Blob([bytes as BlobPart], {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }),
  );
  link.download = `${engine.name}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
