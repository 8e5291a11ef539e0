/** How the site's own pages look, in light and in dark. */

export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1f1f1f, #e8eaed); --quiet: light-dark(#5f6368, #b0b5bb); --line: light-dark(#dadce0, #44474b); --paper: light-dark(#fff, #1b1c1e); --accent: light-dark(#0b57d0, #a8c7fa); --onAccent: light-dark(#fff, #062e6f);
  font: 16px / 1.55 system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0; }
header, main, footer { max-width: 1080px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 12px; padding-bottom: 12px; }
nav a { margin-right: 20px; }
nav { display: flex; flex-wrap: wrap; align-items: center; }
.home { display: flex; align-items: center; gap: 8px; }
.home img { border: 0; border-radius: 0; }
a { color: var(--accent); }
h1 { font-size: 34px; line-height: 1.2; }
h2 { margin-top: 40px; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 8px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 12px; border: 1px solid var(--line); border-radius: 8px; }
code { font-size: 0.9em; overflow-wrap: anywhere; }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 6px 10px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
footer { margin-top: 48px; padding-top: 12px; border-top: 1px solid var(--line); color: var(--quiet); font-size: 14px; }
footer a { margin-right: 16px; }
.lead { font-size: 20px; color: var(--quiet); max-width: 720px; }
.choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 16px; padding: 0; list-style: none; }
.choices a { display: block; height: 100%; box-sizing: border-box; padding: 16px; border: 1px solid var(--line); border-radius: 12px; text-decoration: none; color: var(--ink); }
.choices a:hover, .choices a:focus-visible { border-color: var(--accent); }
.choices strong { display: block; color: var(--accent); }
.primary { display: inline-block; padding: 12px 20px; border-radius: 24px; background: var(--accent); color: var(--onAccent); text-decoration: none; font-weight: 600; }
`;
