/** Tells from a file's first bytes what it really is, whatever its name says. */

type Kind = { readable: true } | { readable: false; is: string; advice: string };

const saveAsXlsx =
  "Open it in the program it comes from, save a copy as .xlsx (Excel workbook) and open that one.";

/** Whether this is an .xlsx workbook; if not, what it is and what to do. */
export function whatItIs(bytes: Uint8Array, path: string): Kind {
  const text = (from: number, to: number, label = "latin1") =>
    new TextDecoder(label).decode(bytes.subarray(from, to));
  if (bytes.length === 0) return no("an empty file", "Download or save it again.");
  const start = text(0, 512);
  if (start.startsWith("PK")) return insideZip(text(0, bytes.length), path);
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
    const entries = text(0, bytes.length).replaceAll("\u0000", "");
    return entries.includes("EncryptedPackage")
      ? no(
          "protected with a password",
          "Remove the password in Excel (File, Info, Protect workbook) and open it again.",
        )
      : no("an old Excel file (.xls)", saveAsXlsx);
  }
  if (start.startsWith("%PDF"))
    return no("a PDF document", "Download the spreadsheet itself, as .xlsx or .csv.");
  if (/^\s*<(!doctype|html|\?xml)/i.test(start)) {
    return no(
      "a web page, not a workbook",
      "Perhaps the download needed you to sign in: in Google Sheets use File, Download, Microsoft Excel (.xlsx).",
    );
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  if (!/[\u0000-\u0008]/.test(start))
    return no("plain text", "If it is a table, give it a name that ends in .csv and open it again.");
  return no("not a spreadsheet", "Give an .xlsx file, a .csv file or a folder of .csv files.");
}

function insideZip(content: string, path: string): Kind {
  if (content.includes("xl/workbook.bin")) return no("a binary Excel file (.xlsb)", saveAsXlsx);
  if (content.includes("xl/workbook.xml")) return { readable: true };
  if (content.includes("opendocument.spreadsheet"))
    return no("an OpenDocument spreadsheet (.ods)", saveAsXlsx);
  if (/\.numbers$/i.test(path) || content.includes("Index/Document.iwa")) {
    return no("a Numbers spreadsheet", "In Numbers use File, Export To, Excel and open that file.");
  }
  if (content.includes("word/document.xml"))
    return no("a Word document", "Give the spreadsheet itself, as .xlsx or .csv.");
  return no("a ZIP archive", "Unpack it, then open the .xlsx file or the folder of .csv files in it.");
}

const no = (is: string, advice: string): Kind => ({ readable: false, is, advice });
