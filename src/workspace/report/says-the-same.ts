import type { Written } from './report-work.ts';

const said = ({ language, outline, texts, practices = [] }: Written) =>
	JSON.stringify([language, outline, [...texts].map(([id, { text }]) => [id, text]), practices]);

/** Whether the same report is written twice; what its authors have read of its numbers makes no other one. */
export const saysTheSame = (one: Written, other: Written): boolean => said(one) === said(other);
