/** Tabs of teams that keep them in other languages: what a person would say they are was written down before anything was proposed. */
import { expect, test } from "vitest";
import type { Proposal } from "../../sidebar/setUp/proposal";
import { propose } from "../../sidebar/setUp/propose";
import type { SeenTab } from "../../src/app/setUpContract";
import { date, tab, type Value } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

/** What is proposed for each of these tabs of one workbook, headers by their texts. */
async function proposals(locale: string, tabs: Record<string, Value[][]>) {
  const all = Object.entries(tabs).map(([name, rows]) => tab(name, rows));
  const host = await openWorkbook({ name: "Team", timeZone: "Europe/Berlin", locale, tabs: all });
  const seen = await call(host, "tabs", {});
  const said = propose(seen);
  return seen.map((each) => shown(each, said[each.id]!));
}

function shown({ headers }: SeenTab, { table, places, guessed = [] }: Proposal) {
  const named = Object.entries(places).map(([name, place]) => [name, headers[place]]);
  return { table, ...Object.fromEntries(named), guessed: [...guessed].sort() };
}

const text = (value: string) => ({ value });

test("German: a log, events and a list of people", async () => {
  const found = await proposals("de_DE", {
    "Protokoll 2025": [
      ["Wann", "Was", "Wer", "E-Mail", "Wo", "Kanal", "Kosten", "Bemerkungen"],
      [
        ...[text("14. März 2025"), "Vortrag", "Jana", "lena@acme.example", "Berlin", "Konferenz"],
        ...["120,00 €", "gute Fragen zum SDK"],
      ],
      [text("17.03.2025"), "Blogartikel", "Tom", null, "online", "Blog", null, null],
      [text("21.03.2025"), "Vortrag", "Jana", "mehmet@orbit.example", "Hamburg", "Meetup", "35,50 €", null],
      [
        text("02.04.2025"),
        "Gespräch",
        "Tom",
        "lena@acme.example",
        "Berlin",
        "Konferenz",
        null,
        "will testen",
      ],
    ],
    Veranstaltungen: [
      ["Veranstaltung", "Beginn", "Ende", "Ort", "Land", "Teilnehmer", "Kosten", "Verantwortlich"],
      ["DevKonf", date(2025, 3, 14), date(2025, 3, 15), "Berlin", "Deutschland", 240, 3200, "Jana"],
      ["Kotlin-Abend", date(2025, 5, 6), date(2025, 5, 6), "Hamburg", "Deutschland", 35, 150, "Tom"],
    ],
    Kontakte: [
      ["Name", "E-Mail", "Firma", "Land", "Dabei seit", "Newsletter"],
      ["Lena Vogt", "lena@acme.example", "Acme", "Deutschland", date(2024, 2, 1), "ja"],
      ["Mehmet Öz", "mehmet@orbit.example", "Orbit", "Österreich", date(2024, 7, 9), "nein"],
    ],
  });
  expect(found).toEqual([
    {
      table: "Activities",
      date: "Wann",
      activity: "Was",
      owner: "Wer",
      contact: "E-Mail",
      channel: "Kanal",
      cost: "Kosten",
      notes: "Bemerkungen",
      guessed: [],
    },
    {
      table: "Events",
      event: "Veranstaltung",
      start: "Beginn",
      end: "Ende",
      city: "Ort",
      country: "Land",
      attendees: "Teilnehmer",
      cost: "Kosten",
      owner: "Verantwortlich",
      guessed: [],
    },
    {
      table: "Contacts",
      name: "Name",
      contact: "E-Mail",
      company: "Firma",
      region: "Land",
      joined: "Dabei seit",
      guessed: [],
    },
  ]);
});

test("French: a follow-up of actions beside members of the community", async () => {
  const found = await proposals("fr_FR", {
    "Suivi des actions": [
      ["Date", "Action", "Intervenant", "Courriel", "Canal", "Événement", "Coût", "Commentaires"],
      [
        ...[text("14 mars 2025"), "Conférence", "Chloé", "amine@acme.example", "Salon"],
        ...["Devoxx", "250 €", "très intéressé"],
      ],
      [text("2 avr. 2025"), "Article de blog", "Hugo", null, "Blog", null, null, null],
      [text("9 avr. 2025"), "Conférence", "Chloé", "zoe@orbit.example", "Meetup", "Paris JS", "40 €", null],
    ],
    Membres: [
      ["Prénom et nom", "Adresse e-mail", "Entreprise", "Pays", "Inscrit le"],
      ["Amine B.", "amine@acme.example", "Acme", "France", text("1 février 2024")],
      ["Zoé M.", "zoe@orbit.example", "Orbit", "Belgique", text("12 juin 2024")],
    ],
  });
  expect(found).toEqual([
    {
      table: "Activities",
      date: "Date",
      activity: "Action",
      owner: "Intervenant",
      contact: "Courriel",
      channel: "Canal",
      event: "Événement",
      cost: "Coût",
      notes: "Commentaires",
      guessed: [],
    },
    {
      table: "Contacts",
      name: "Prénom et nom",
      contact: "Adresse e-mail",
      company: "Entreprise",
      region: "Pays",
      joined: "Inscrit le",
      guessed: [],
    },
  ]);
});

test("Spanish: a log whose contacts are handles, and a calendar of events", async () => {
  const found = await proposals("es_ES", {
    Registro: [
      ["Fecha", "Actividad", "Responsable", "Usuario", "Canal", "Enlace", "Notas"],
      [
        ...[text("14 de marzo de 2025"), "Charla", "Lucía", "mario-dev", "Meetup"],
        ...["https://example.com/charla", ""],
      ],
      [text("21 de marzo de 2025"), "Artículo", "Diego", "", "Blog", "https://example.com/post", "traducido"],
      [text("3 de abril de 2025"), "Charla", "Lucía", "ines_k", "Meetup", "", ""],
    ],
    "Calendario de eventos": [
      ["Evento", "Inicio", "Fin", "Ciudad", "País", "Asistentes", "Coste"],
      ["JSDay", date(2025, 3, 14), date(2025, 3, 15), "Madrid", "España", 300, "1.200 €"],
      ["Taller de datos", date(2025, 4, 2), date(2025, 4, 2), "Lima", "Perú", 40, "90 €"],
    ],
  });
  expect(found).toEqual([
    {
      table: "Activities",
      date: "Fecha",
      activity: "Actividad",
      owner: "Responsable",
      contact: "Usuario",
      channel: "Canal",
      link: "Enlace",
      notes: "Notas",
      guessed: [],
    },
    {
      table: "Events",
      event: "Evento",
      start: "Inicio",
      end: "Fin",
      city: "Ciudad",
      country: "País",
      attendees: "Asistentes",
      cost: "Coste",
      guessed: [],
    },
  ]);
});

test("Portuguese: what was done when, by whom and where, beside the people", async () => {
  const found = await proposals("pt_BR", {
    "Atividades do time": [
      ["Quando", "O quê", "Quem", "Onde", "Valor"],
      [text("14 de março de 2025"), "Palestra", "ana@acme.example", "Meetup", "R$ 200,00"],
      [text("1º de abril de 2025"), "Workshop", "joao@orbit.example; ana@acme.example", "Online", ""],
      [text("9 de abril de 2025"), "Palestra", "rui@acme.example", "Meetup", "R$ 80,00"],
    ],
    Comunidade: [
      ["Nome", "E-mail", "Empresa", "País", "Desde"],
      ["Ana", "ana@acme.example", "Acme", "Brasil", text("03/02/2024")],
      ["João", "joao@orbit.example", "Orbit", "Portugal", text("17/02/2024")],
    ],
  });
  expect(found).toEqual([
    {
      table: "Activities",
      date: "Quando",
      activity: "O quê",
      contact: "Quem",
      channel: "Onde",
      cost: "Valor",
      guessed: [],
    },
    {
      table: "Contacts",
      name: "Nome",
      contact: "E-mail",
      company: "Empresa",
      region: "País",
      joined: "Desde",
      guessed: [],
    },
  ]);
});

test("a language whose words are not known is told by its cells, and what is only guessed says so", async () => {
  const found = await proposals("fi_FI", {
    Taulukko1: [
      ["Päivä", "Tyyppi", "Kenen kanssa", "Hinta", "Osoite"],
      [text("14.3.2025"), "Esitelmä", "aino@acme.example", "120,00 €", "https://example.com/a"],
      [text("21.3.2025"), "Työpaja", "eero@orbit.example", "90,00 €", "https://example.com/b"],
      [text("28.3.2025"), "Esitelmä", "aino@acme.example", "", ""],
      [text("30.3.2025"), "Esitelmä", "outi@acme.example", "", ""],
    ],
  });
  expect(found).toEqual([
    {
      table: "Activities",
      date: "Päivä",
      activity: "Tyyppi",
      contact: "Kenen kanssa",
      cost: "Hinta",
      link: "Osoite",
      guessed: ["activity", "contact", "cost", "date", "link"],
    },
  ]);
});

test("where the same addresses come again and again the rows are activities, not people", async () => {
  const found = await proposals("de_DE", {
    Verlauf: [
      ["E-Mail", "Thema", "Tag"],
      ["lena@acme.example", "Support", text("14.03.2025")],
      ["lena@acme.example", "Schulung", text("15.03.2025")],
      ["mehmet@orbit.example", "Support", text("17.03.2025")],
      ["lena@acme.example", "Support", text("21.03.2025")],
    ],
  });
  expect(found).toEqual([
    { table: "Activities", contact: "E-Mail", activity: "Thema", date: "Tag", guessed: ["activity"] },
  ]);
});

test("tabs of other things with dates and amounts stay out", async () => {
  const found = await proposals("de_DE", {
    Ausgaben: [
      ["Posten", "Betrag", "bezahlt am"],
      ["Miete", "1.200,00 €", text("01.03.2025")],
      ["Strom", "90,00 €", text("03.03.2025")],
      ["Miete", "1.200,00 €", text("01.04.2025")],
      ["Strom", "92,00 €", text("03.04.2025")],
    ],
    Urlaub: [
      ["Mitarbeiterin", "Tage", "genehmigt"],
      ["Jana", 12, "ja"],
      ["Tom", 9, "nein"],
    ],
  });
  expect(found).toEqual([
    { table: "", guessed: [] },
    { table: "", guessed: [] },
  ]);
});
