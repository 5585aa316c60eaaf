/** Entry of the collection's page. */
import "../../hosts/older-browsers.ts";
import { showPage } from "./show-page.tsx";

showPage();
