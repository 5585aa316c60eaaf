/** Where the pane stands below the form, and all of the page scrolls. */
export const NARROW = "@media (max-width: 60rem)";
