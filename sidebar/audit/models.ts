/** The three audits as people choose between them. */
import { AUDIT_MODELS, type AuditModel } from "../../src/definitions/auditModels";

interface Introduction {
  label: string;
  about: string;
  /** What the groups of practices are called. */
  group: (name: string, index: number) => string;
}

export const INTRODUCTIONS: Record<AuditModel, Introduction> = {
  Maturity: {
    label: "Maturity",
    about: "How the company does developer relations today, in five levels, and where it wants to be.",
    group: (name, index) => `Level ${index + 1} · ${name}`,
  },
  Needs: {
    label: "Developer needs",
    about: "What developers need in order to succeed, in five layers from the ground up.",
    group: (name, index) => `Layer ${index + 1} · ${name}`,
  },
  Portal: {
    label: "Portal check list",
    about: "What a developer portal should offer: the required parts, then the optional ones.",
    group: (name) => name,
  },
};

export const MODELS = Object.keys(AUDIT_MODELS) as AuditModel[];

/** The heading of a practice's group, such as `Level 2 · High-touch`. */
export function groupHeading(model: AuditModel, group: string): string {
  const groups = [...new Set(AUDIT_MODELS[model].map((practice) => practice.group))];
  return INTRODUCTIONS[model].group(group, groups.indexOf(group));
}
