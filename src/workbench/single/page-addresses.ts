/** The pages where each is one file. */
export const REPORT_PAGE = "./年报助手.html";
export const REGISTER_PAGE = "./台账助手.html";
export const COLLECTION_PAGE = "./汇总助手.html";
