/** What people call the months, in full and in short, in the languages in which dates are read. No name means different months in two of them. */

/** January first. Compared without accents, capitals and a full stop; English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish and Norwegian. */
export const MONTH_NAMES: readonly string[] = [
  "january jan januar jänner jän jaenner januari janvier janv janeiro enero ene gennaio gen",
  "february feb februar feber februari février févr fév fevereiro fev febrero febbraio febr",
  "march mar märz mär maerz mrz mars março marzo maart mrt marts",
  "april apr avril avr abril abr aprile",
  "may mai mayo maio maggio mag mei maj",
  "june jun juni juin junio junho giugno giu",
  "july jul juli juillet juil julio julho luglio lug",
  "august aug août agosto ago augustus augusti",
  "september sept sep septembre septiembre setiembre setembro set settembre sett",
  "october oct oktober okt octobre octubre outubro out ottobre ott",
  "november nov novembre noviembre novembro",
  "december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des",
];
