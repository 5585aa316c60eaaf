/** The two pages by their addresses, each from the other: they lie side by side. */
export const REPORT_PAGE = "./index.html";
export const REGISTER_PAGE = "./register.html";
