/** What every page of the site has: its head, the way to the other pages, and what it says of itself where no server of ours says it. */
import { contentSecurityPolicy } from "../../playground/server/headers";
import { STYLE } from "./style";

/** For a page's head: that it asks nobody else, and what keeps the site for times without a network. `toRoot` leads to the site's folder. */
export function forStaticHosts(toRoot: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({ isInPage: true })}" />
    <script>navigator.serviceWorker?.register("${toRoot}offline.js");</script>`;
}

/** The text of a page; `main` is HTML. */
export function sitePage({ title, toRoot, main }: { title: string; toRoot: string; main: string }): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    ${forStaticHosts(toRoot)}
    <link rel="icon" href="${toRoot}docs/marketplace/icon.svg" />
    <style>${STYLE}</style>
  </head>
  <body>
    <header>
      <nav aria-label="Site">
        <a class="home" href="${toRoot}index.html"><img src="${toRoot}docs/marketplace/icon.svg" alt="" width="28" height="28" />DevRel Ledger</a>
        <a href="${toRoot}playground/index.html">Playground</a>
        <a href="${toRoot}docs/README.html">Docs</a>
      </nav>
    </header>
    <main>
${main}
    </main>
    <footer>
      <p>Open source under the MIT licence. This site asks no other host for anything, sets no cookies and counts nobody.</p>
      <p><a href="${toRoot}docs/privacy.html">Privacy</a> <a href="${toRoot}docs/terms.html">Terms</a> <a href="${toRoot}docs/support.html">Support</a></p></footer>
  </body>
</html>
`;
}
