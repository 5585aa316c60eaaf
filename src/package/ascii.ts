/** The characters that XML is taken apart by, as the codes that they have in bytes and in text. */
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const SINGLE_QUOTE = 39;
export const SLASH = 47;
export const LESS_THAN = 60;
export const EQUALS = 61;
export const GREATER_THAN = 62;
export const QUESTION = 63;
