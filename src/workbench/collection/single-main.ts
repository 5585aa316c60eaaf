/** Entry of the page as one file: in the page it shows it, in a worker it works for it. */
import "../../hosts/older-browsers.ts";
import { showPage } from "./show-page.tsx";
import { serveHere } from "../../workers/collection/worker/serve-here.ts";

if (typeof document === "undefined") serveHere();
else showPage();
