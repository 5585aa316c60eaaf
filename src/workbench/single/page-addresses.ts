/** The two pages where each is one file. */
export const REPORT_PAGE = "./年报助手.html";
export const REGISTER_PAGE = "./台账助手.html";
