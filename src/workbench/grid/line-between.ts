import { tokens } from "@fluentui/react-components";

/** What stands between the cells of a table, and around it. */
export const BORDER = `1px solid ${tokens.colorNeutralStroke1}`;
