/** The playground's page: opens a workbook in the grid with the built add-on beside it. */
import { LifecycleService, LifecycleStages } from "@univerjs/core";
import "./page.css";
import { Host } from "../apps-script/host";
import { Stores } from "../apps-script/stores";
import { topLevelFunctions } from "../apps-script/top-level-functions";
import { Engine } from "../engine/engine";
import type { FunctionDescription } from "../engine/function-list";
import { browserRealms } from "../realm/browser-realm";
import type { TourStep } from "../samples/tour-step";
import { askedWorkbook } from "./asked-workbook";
import { bringIntoView } from "./bring-into-view";
import { whileBusy } from "./busy";
import { drawCharts } from "./chart-layer";
import { downloadXlsx } from "./download";
import { element } from "./element";
import { showErrorNotes } from "./error-note";
import { goThere } from "./go-there";
import { forgetProperties, keepInBrowser } from "./keep";
import { forgetWorkbook, keepWorkbook, keptWorkbook } from "./kept-workbook";
import { openOwnFiles } from "./own-file";
import { getJson, getText } from "./requests";
import { openSidebar } from "./sidebar-frame";
import { startGrid } from "./start-grid";
import { pageSurface } from "./surface";
import { testApi } from "./test-api";
import { showTour } from "./tour";
import { showFunctionHelp } from "./typed-help";
import { workbookKey } from "./workbook-key";

const USER = "you";

const opened = open();
window.playground = testApi(opened);
opened.then(undefined, (error: Error) => {
  document.getElementById("loading")?.remove();
  element("message").textContent = `The workbook could not be opened. ${error.message}`;
  element("message").hidden = false;
});

async function open(): Promise<Engine> {
  openOwnFiles();
  const [{ data, tour }, functions, code, sidebarHtml] = await Promise.all([
    askedWorkbook(),
    getJson<FunctionDescription[]>("build/functions.json"),
    getText("dist/Code.js"),
    getText("dist/Sidebar.html"),
  ]);
  const key = workbookKey(data.name, JSON.stringify(data));
  const kept = await keptWorkbook(key);
  element("zone").textContent = `Times are read in ${data.timeZone}`;
  document.title = `${data.name} – DevRel Ledger playground`;
  element("loading").remove();

  let go: (there: TourStep["opens"]) => void = () => {};
  showTour(tour ?? [], (there) => go(there));
  const started = startGrid(element("grid"));
  const engine = new Engine(started, data, kept?.snapshot);
  const surface = pageSurface();
  const host = new Host({
    engine,
    openRealm: browserRealms(code, document),
    functions,
    surface,
    stores: new Stores(keepInBrowser(key)),
    html: () => sidebarHtml,
  });
  if (kept) host.document.restore(kept.document);
  keepWorkbook(key, engine, host.document);
  element("start-over").onclick = () => startOver(key);
  surface.runItem = (name) => whileBusy("Working…", () => host.run(name, { kind: "menu", user: USER }));
  surface.openSidebar = (title, html) =>
    openSidebar(title, html, topLevelFunctions(code), async (name, argumentsJson) => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return host.runForSidebar(name, argumentsJson, USER);
    });
  const showSidebar = () => host.run("showSidebar", { kind: "menu", user: USER });
  go = (there) => whileBusy("Going there…", () => goThere(there, engine, showSidebar));
  showFunctionHelp(engine.injector, functions);
  await engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  engine.tabs.scrollTo = bringIntoView;
  showErrorNotes(engine, started.api);
  drawCharts(engine, host.document.charts);
  element("download").onclick = () => whileBusy("Writing the file…", () => downloadXlsx(engine));
  await whileBusy("Starting the add-on…", () => {
    host.open(USER);
    if (host.has("showSidebar")) showSidebar();
  });
  return engine;
}

async function startOver(key: string): Promise<void> {
  if (!window.confirm("Open the workbook as it came? Everything changed on this page since is forgotten."))
    return;
  await forgetWorkbook(key);
  forgetProperties(key);
  location.reload();
}
