/** Entry of a worker of the page. */
import { serveHere } from "./serve-here.ts";

serveHere();
