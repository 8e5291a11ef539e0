/** Every screen of the sidebar, in the order of its navigation. */
import type { ComponentType } from "preact";
import type { ScreenName } from "../go";
import { Audit } from "./audit";
import { Home } from "./home";

export const SCREENS: Record<ScreenName, { label: string; screen: ComponentType }> = {
  home: { label: "Home", screen: Home },
  audit: { label: "Audit", screen: Audit },
};
