/** The pages of the report beside its first one; `countries` and `goals` have, besides, a page for each. */
export const parts = [
	'plan',
	'figures',
	'countries',
	'goals',
	'products',
	'changes',
	'method',
	'summary'
] as const;
export type Part = (typeof parts)[number];

export const isPart = (text: string): text is Part => (parts as readonly string[]).includes(text);
