/** Where the pane stands below the form, and all of the page scrolls. */
export const NARROW = "@media (max-width: 60rem)";

/** How high the line is that then stays at the top of the page: the way to the form and to the pane. */
export const ABOVE = "2.25rem";
