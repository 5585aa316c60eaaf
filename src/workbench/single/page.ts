/** Entry of 年报助手.html, the page as one file: the same, on browsers as old as Chromium 90. */
import "./chromium-90.ts";
import "../main.tsx";
