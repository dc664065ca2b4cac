import { languageName } from '#language/language-name.ts';
import { codeName } from '#language/names.ts';
import { upperFirst } from '#language/sentences/first-letter.ts';
import type { Translate } from '#language/translate.ts';
import type { EditionProduct } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';

/** A published product in words. */
export interface ProductLine {
	/** Null where it was published without one. */
	title: string | null;
	/** The code of its language, for whoever reads it aloud; null where nobody said it. */
	tag: string | null;
	language: string;
	day: string;
	/** The address to follow, and as it is written on paper. */
	link: { href: string; shown: string } | null;
}

/** The products of one kind. */
export interface ProductKind {
	kind: string;
	name: string;
	products: ProductLine[];
}

/** An address without what every address has, and with the letters of its path as they are read, which whoever types it may use too. */
export const shownAs = (href: string): string =>
	href
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/\/$/, '')
		.replace(/(?:%[\dA-F]{2})+/gi, latin);

/** Escaped letters as letters; signs, and letters that turn the direction of a line or look like others, stay as they are. */
function latin(escaped: string): string {
	try {
		const letters = decodeURIComponent(escaped);
		return /^\p{Script=Latin}+$/u.test(letters) ? letters : escaped;
	} catch {
		return escaped;
	}
}

/** Published products in words, by kind in the order of the programme, each kind oldest first. */
export function productsOf(
	t: Translate,
	programme: Programme,
	products: readonly EditionProduct[],
	kinds: readonly string[]
): ProductKind[] {
	const all = [...new Set([...kinds, ...products.map(({ kind }) => kind)])];
	return all.flatMap((kind) => {
		const own = products.filter((one) => one.kind === kind);
		if (own.length === 0) return [];
		const lines = own.map(({ title, published_on, language, link }) => ({
			title,
			tag: language,
			language: language === null ? '' : upperFirst(languageName(t, language), t.language),
			day: t.day(published_on),
			link: link === null ? null : { href: link, shown: shownAs(link) }
		}));
		return [{ kind, name: codeName(t, programme, 'kind', kind), products: lines }];
	});
}
