/** What 报送单位名单 may be. */
export const UNIT_LIST_ENDINGS = ".xlsx,.xls,.et,.csv,.json";
