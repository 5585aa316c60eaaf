/** The pages by their addresses, each from the others: they lie side by side. */
export const REPORT_PAGE = "./index.html";
export const REGISTER_PAGE = "./register.html";
export const COLLECTION_PAGE = "./collect.html";
