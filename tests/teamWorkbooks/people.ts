/** How teams write who somebody is, in Activities and in Contacts. */
import type { Developer, Style } from "./team";
import { type Cell, ERROR_CELLS, NOBODY_CELLS, NOTHING_CELLS, oneOf, spelt, type Way } from "./ways";

/** Whom a cell names: developers by their places, or ids that are nobody's. */
export type Named = readonly (number | string)[];

/** The ways to write one id; a long number may lose digits. */
export function idWay(id: string, developer: number, style: Style): Way<Named> {
  const read = (cell: Cell): Way<Named> => ({ cell, counts: [developer] });
  if (/^\d{16,}$/.test(id)) {
    const lost = String(Number(id));
    return oneOf<Way<Named>>(
      [read(id), read(` ${id}`), { cell: Number(id), counts: [lost], told: true }],
      style,
    );
  }
  if (/^\d+$/.test(id)) return oneOf([read(id), read(Number(id)), read(`${id}\u200b`)], style);
  if (!id.includes("@")) return read(spelt(id, style));
  return oneOf(
    [
      read(id),
      read(id.toUpperCase()),
      read(`mailto:${id}`),
      read(`Ann O’Nym <${id}>`),
      read(`${id},`),
      read(` ${id}\u200b`),
      read(`<${id}>`),
      read(`${id}.`),
    ],
    style,
  );
}

/** The ways to write everybody who took part. */
export function contactWay(
  who: readonly number[],
  developers: readonly Developer[],
  styles: readonly Style[],
): Way<Named> {
  if (who.length === 0) {
    const nobody = NOBODY_CELLS.map((cell): Way<Named> => ({ cell, counts: [] }));
    const failed = ERROR_CELLS.map((cell): Way<Named> => ({ cell, counts: [], told: true }));
    return oneOf([...nobody, ...failed], styles[0]!);
  }
  const ids = who.map((place, index) => {
    const { id, aliases, isListed } = developers[place]!;
    const known = isListed ? [id, ...aliases] : [id];
    return oneOf(known, styles[index + 2]!);
  });
  if (who.length === 1) return idWay(ids[0]!, who[0]!, styles[0]!);
  const between = oneOf(["; ", ";", "\n", " ;\n", "；"], styles[0]!);
  const apart = { cell: ids.join(between), counts: who };
  const isRight = !ids.every((id) => id.includes("@")) || styles[0]! < 80;
  if (isRight) return apart;
  const text = ids.join(oneOf([", ", " / ", " & ", " | ", "、"], styles[1]!));
  return { cell: text, counts: [text.toLowerCase()], told: true };
}

/** The aliases of a person in one cell. */
export function aliasesCell({ aliases, styles }: Developer): Cell {
  if (aliases.length === 0) return oneOf(NOTHING_CELLS, styles[2]!);
  return aliases.map((alias) => spelt(alias, styles[3]!)).join(oneOf([", ", "; ", "\n", ","], styles[2]!));
}

/** The ways to write yes and no; other words count as neither. */
export function yesNoWay(is: boolean, style: Style): Way<boolean> {
  const yes = [true, "yes", "TRUE", "x", "Y", "1", 1].map((cell): Way<boolean> => ({ cell, counts: true }));
  const no = [false, "no", "", "N", 0, "n/a"].map((cell): Way<boolean> => ({ cell, counts: false }));
  const unread = ["perhaps", "ask Grace", "#REF!"].map(
    (cell): Way<boolean> => ({ cell, counts: false, told: true }),
  );
  return oneOf([...(is ? yes : no), ...unread], style);
}
