/** From how many working days before its deadline a line is due: on the desk and in the findings alike. */
export const SOON = 3;
