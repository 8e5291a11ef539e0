/** A name for a workbook as it came: another content, such as an edited file, is another workbook. */

/** The name and a checksum of the workbook's JSON text. */
export function workbookKey(name: string, json: string): string {
  let checksum = 0x811c9dc5;
  for (let i = 0; i < json.length; i++) checksum = Math.imul(checksum ^ json.charCodeAt(i), 0x01000193);
  return `${name} ${(checksum >>> 0).toString(16)}`;
}
