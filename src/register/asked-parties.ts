/** Whose opinion a consultation asks for, by the value in the register (《条例》第三十二条 and 第三十四条). */
export const askedParties = { thirdParty: "第三方", otherOrgan: "其他机关" } as const;

export type AskedParty = keyof typeof askedParties;
