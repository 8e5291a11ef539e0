/** How large the files in a ZIP archive are once they are unpacked, as its list of contents says. */

const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Where an entry says how large its file is unpacked, and how long its three texts are; the entry itself takes so many bytes. */
const AT = { size: 24, name: 28, extra: 30, comment: 32 };
const ENTRY_LENGTH = 46;
/** The end of the list stands in the last bytes; it says where the list begins. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const LIST_AT = 16;

/** In bytes; 0 where there is no list. */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  if (end < 0) return 0;
  let total = 0;
  let at = view.getUint32(end + LIST_AT, true);
  while (at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    total += view.getUint32(at + AT.size, true);
    const texts = [AT.name, AT.extra, AT.comment].map((place) => view.getUint16(at + place, true));
    at += ENTRY_LENGTH + texts.reduce((sum, length) => sum + length, 0);
  }
  return total;
}

function endOfList(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}
