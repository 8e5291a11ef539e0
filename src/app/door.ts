/** The sidebar's one door: takes a method's name and its payload as JSON text, gives the reply as JSON text. */
import { helpOf } from "../functions/functionHelp";
import { doorErrors } from "../problems/doorErrors";
import { sentenceOf } from "../problems/sentenceOf";
import { FUNCTIONS } from "../registry";
import type { Workbook } from "../sheets/workbook";
import { dropDraft, keepDraft } from "./auditDrafts";
import { audits } from "./auditsInWorkbook";
import { writeAudit } from "./auditWrite";
import { bringIn } from "./bringIn";
import { held, tabRows } from "./bringInSources";
import { change } from "./change";
import { checkData, problems } from "./checkData";
import { contract, type Input, type Method, type Output } from "./contract";
import { forgetPerson } from "./forgetPerson";
import { calculate, formulaTabs, insertFormula } from "./formulas";
import { home } from "./home";
import { journeyTab } from "./journeyTab";
import { lookUpPerson } from "./lookUpPerson";
import { rememberTabs, tabs } from "./matchTabs";
import { dropRecipe, keepRecipe, recipes } from "./ownRecipes";
import { readPayload } from "./payload";
import { refreshMethods } from "./refreshMethods";
import { makeTabs, removeExamples } from "./setUp";
import { shareCrmFile } from "./shareCrmFile";
import { shareDigest } from "./shareDigest";
import { addStandingSource, dropStandingSource } from "./standingSources";
import { runs, takeBack } from "./takeBack";
import { yourWords } from "./yourWords";

type Server = { [M in Method]: (workbook: Workbook, input: Input<M>) => Output<M> };

const server: Server = {
  home,
  checkData,
  problems,
  words: yourWords,
  change,
  lookUpPerson,
  forgetPerson,
  tabs,
  rememberTabs,
  journeyTab,
  makeTabs,
  removeExamples,
  held,
  tabRows,
  bringIn,
  addStandingSource,
  dropStandingSource,
  recipes,
  keepRecipe,
  dropRecipe,
  runs,
  takeBack,
  audits,
  keepDraft,
  dropDraft,
  writeAudit,
  functionHelp: () => FUNCTIONS.map(helpOf),
  formulaTabs,
  calculate,
  insertFormula,
  ...refreshMethods,
  digest: (workbook) => shareDigest(workbook, Date.now()),
  crmFile: shareCrmFile,
  selection: (workbook) => workbook.selection(),
  goTo(workbook, place) {
    workbook.goTo(place);
    return {};
  },
};

/** Answers a call; unknown methods, wrong payloads and failures come back as one plain sentence, which is true. */
export function answer(method: unknown, payload: unknown, workbook: () => Workbook): string {
  let opened: Workbook | undefined;
  const open = () => {
    opened = workbook();
    return opened;
  };
  try {
    const known = knownMethod(method);
    return JSON.stringify({ output: run(known, payload, open) });
  } catch (error) {
    const unexpected = (reason: string) => doorErrors.unexpected(reason, opened?.hasChanged() ?? false);
    return JSON.stringify({ error: sentenceOf(error, unexpected) });
  }
}

function run<M extends Method>(method: M, payload: unknown, workbook: () => Workbook): Output<M> {
  const input = readPayload(contract[method].input(), payload) as Input<M>;
  return server[method](workbook(), input);
}

function knownMethod(method: unknown): Method {
  if (typeof method !== "string" || !Object.keys(contract).includes(method)) throw doorErrors.unknownMethod();
  return method as Method;
}
