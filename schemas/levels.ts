/** The levels of a results chain, from what is put in to what it may contribute to in the end. */
export const levels = ['input', 'output', 'outcome', 'impact'] as const;
export type Level = (typeof levels)[number];
