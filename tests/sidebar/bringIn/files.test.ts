/** What files are made of: encodings told and undone, separators, titles, quotation marks that are never closed. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode } from "../../../sidebar/bringIn/decode";
import { parse } from "../../../sidebar/bringIn/parse";

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));

describe("The encoding of a file", () => {
  const text = "name,city\nJörg,Zürich\n";
  const utf16 = (bigEndian: boolean) =>
    [...text].flatMap((sign) => {
      const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255];
      return bigEndian ? [high, low] : [low, high];
    });

  it.each([
    ["UTF-8", new TextEncoder().encode(text), "utf-8"],
    ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)), "utf-8"],
    ["UTF-16 with a mark", bytes(0xff, 0xfe, ...utf16(false)), "utf-16le"],
    ["UTF-16 without one", bytes(...utf16(false)), "utf-16le"],
    ["big-endian UTF-16 with a mark", bytes(0xfe, 0xff, ...utf16(true)), "utf-16be"],
    ["big-endian UTF-16 without one", bytes(...utf16(true)), "utf-16be"],
    ["Windows-1252", bytes(...ascii(text)), "windows-1252"],
  ])("%s is told and undone", (_, given, encoding) => {
    expect(decode(given)).toEqual({ text, encoding });
  });

  it("Shift-JIS is told by Japanese letters standing together", () => {
    // 氏名,都市 / 山田太郎,東京
    const given = bytes(
      ...[0x8e, 0x81, 0x96, 0xbc, 0x2c, 0x93, 0x73, 0x8e, 0x73, 0x0a],
      ...[0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59, 0x2c, 0x93, 0x8c, 0x8b, 0x9e, 0x0a],
    );
    expect(decode(given)).toEqual({ text: "氏名,都市\n山田太郎,東京\n", encoding: "shift_jis" });
  });

  it("a western letter that stands alone is not Japanese", () => {
    const given = bytes(
      ...ascii("M"),
      0xfc,
      ...ascii("ller,caf"),
      0xe9,
      ...ascii(",na"),
      0xef,
      ...ascii("ve\n"),
    );
    expect(decode(given)).toEqual({ text: "Müller,café,naïve\n", encoding: "windows-1252" });
  });

  it("can be said otherwise by a person", () => {
    expect(decode(bytes(0xfc), "windows-1252").text).toBe("ü");
  });
});

describe("The rows of a file", () => {
  it.each([",", ";", "\t", "|"])("are separated by what makes most cells: %j", (sign) => {
    const text = `Title\n${["a", "b", "c"].join(sign)}\n${["1", "2", '"x, y; z"'].join(sign)}\n`;
    expect(parse(text).rows).toEqual([["Title"], ["a", "b", "c"], ["1", "2", "x, y; z"], []]);
  });

  it("are separated by what Excel says in its first line", () => {
    expect(parse("sep=;\na,b;c\n").rows).toEqual([["a,b", "c"], []]);
  });

  it("keep line breaks and quotation marks within a cell", () => {
    expect(parse('a,b\n"two\nlines","say ""hi"""\n').rows[1]).toEqual(["two\nlines", 'say "hi"']);
  });

  it("a quotation mark that is never closed costs its own row, and is told", () => {
    const { rows, faults } = parse('name,city\nada,London\n"grace,Bern\nlinus,Oslo\n');
    expect(rows).toEqual([["name", "city"], ["ada", "London"], [], ["linus", "Oslo"], []]);
    expect(faults).toEqual([
      'Row 3 opens a quotation mark that is never closed, so it was left out: "grace,Bern',
    ]);
  });

  it("two such rows are told both, and what stands between them is kept", () => {
    const { rows, faults } = parse('a,b\n"1,x\n2,y\n3,"z\n4,w');
    expect(faults.length).toBeGreaterThan(0);
    expect(rows[rows.length - 1]).toEqual(["4", "w"]);
  });

  it("50,000 rows are taken apart", () => {
    const line = "ada@x.example,Ada,2025-07-11,Attended meetup\n";
    const { rows, faults } = parse(`a,b,c,d\n${line.repeat(50_000)}`);
    expect(rows).toHaveLength(50_002);
    expect(faults).toEqual([]);
  });

  it("a real talk sheet is read row by row", () => {
    const { rows } = parse(readFileSync(new URL("../csv/talks.csv", import.meta.url), "utf8"));
    expect(rows.filter((row) => row.length === 12)).toHaveLength(125);
  });
});
