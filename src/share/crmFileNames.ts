/** The files that a CRM takes. */
export const CRM_FILES = ["HubSpot contacts", "Salesforce contacts", "Salesforce leads"] as const;
export type CrmFileName = (typeof CRM_FILES)[number];
