/** Every screen of the sidebar, in the order of its navigation; those without a label are part of another. */
import type { ComponentType } from "preact";
import type { ScreenName } from "../go";
import { Audit } from "./auditScreen";
import { BringIn } from "./bringInScreen";
import { CheckData } from "./checkDataScreen";
import { Forget } from "./forgetScreen";
import { Formulas } from "./formulasScreen";
import { Home } from "./homeScreen";
import { MatchTabs } from "./matchTabsScreen";
import { Refresh } from "./refreshScreen";
import { SetUp } from "./setUpScreen";
import { Share } from "./shareScreen";
import { YourWordsScreen } from "./yourWordsScreen";

interface Listed {
  label?: string;
  partOf?: ScreenName;
  screen: ComponentType;
}

export const SCREENS: Record<ScreenName, Listed> = {
  home: { label: "Home", screen: Home },
  setUp: { label: "Set up", screen: SetUp },
  matchTabs: { partOf: "setUp", screen: MatchTabs },
  bringIn: { label: "Bring in", screen: BringIn },
  checkData: { label: "Check data", screen: CheckData },
  forget: { partOf: "checkData", screen: Forget },
  yourWords: { partOf: "checkData", screen: YourWordsScreen },
  audit: { label: "Audit", screen: Audit },
  formulas: { label: "Formulas", screen: Formulas },
  refresh: { label: "Refresh", screen: Refresh },
  share: { label: "Share", screen: Share },
};
