/** Starts the sidebar. */
import { render } from "preact";
import "./style.css";

render(<main>DevRel Ledger</main>, document.getElementById("sidebar")!);
