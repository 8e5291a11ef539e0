/** What the playground's answers allow a page to do: talk to this server and to nobody else. */

const RULES = [
  "default-src 'none'",
  // The add-on is evaluated in a frame of its own, and its sidebar is one HTML file with its script inside.
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
];

/** As a header, or as a page may say it of itself, where it cannot say who may frame it. */
export function contentSecurityPolicy({ isInPage = false } = {}): string {
  return [...RULES, ...(isInPage ? [] : ["frame-ancestors 'self'"])].join("; ");
}

/** Sent with every answer. */
export const headers = {
  "Content-Security-Policy": contentSecurityPolicy(),
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
