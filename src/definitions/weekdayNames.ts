/** What people call the days of the week, in full and in short, in the languages of monthNames.ts. No name means different days in two of them. */

/** Monday first. Compared without accents, capitals and a full stop. */
export const WEEKDAY_NAMES: readonly string[] = [
  "monday mon montag mo lundi lun lunes segunda segunda-feira seg lunedì maandag ma måndag mån",
  "tuesday tues tue dienstag di mardi mar martes terça terça-feira ter martedì dinsdag tisdag tis tirsdag tirs tir",
  "wednesday wed weds mittwoch mi mercredi mer miércoles mié quarta quarta-feira qua mercoledì woensdag wo onsdag ons",
  "thursday thurs thur thu donnerstag do jeudi jeu jueves jue quinta quinta-feira qui giovedì gio donderdag torsdag tors tor",
  "friday fri freitag fr vendredi ven viernes vie sexta sexta-feira sex venerdì vrijdag vr fredag fre",
  "saturday sat samstag sonnabend sa samedi sam sábado sáb sabato zaterdag za lördag lör lørdag lør",
  "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo söndag sön søndag søn",
];
