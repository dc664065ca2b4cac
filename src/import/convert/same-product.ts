/** A product as a file or the records tell of it; empty texts where they do not say. */
export interface ToldProduct {
	kind: string;
	language: string;
	title: string;
}

export type KnownProduct = ToldProduct & { id: string };

/** A title as titles are compared: without case, outer or repeated blanks, and in one form of Unicode. */
const plain = (title: string): string =>
	title.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase().normalize('NFKC');

/** What is the same of one work in every language that it is in; null for a product without a title, which is like no other one. */
export const workOf = ({ kind, title }: Pick<ToldProduct, 'kind' | 'title'>): string | null =>
	plain(title) === '' ? null : `${kind}\0${plain(title)}`;

/** What is the same of two that are one product: a day, a link or a status that differs is a change of it, and makes no other one. */
export function productOf(told: ToldProduct): string | null {
	const work = workOf(told);
	return work === null ? null : `${work}\0${told.language}`;
}
