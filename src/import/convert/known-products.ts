import { openId } from '#privacy/open-id.ts';
import { productOf, workOf, type KnownProduct, type ToldProduct } from './same-product.ts';

/**
 * The id of each product of a file: that of the one that it is of those that are there already, whoever made it, and else its own.
 * `given`: whether ids stand in the file. One that is known there is kept, and no other row of the file becomes it. Where either says
 * no language, they are one if there is no other of that kind and title.
 */
export function idsOfProducts(
	products: readonly KnownProduct[],
	known: readonly KnownProduct[],
	given: boolean
): string[] {
	const stored = new Map(known.map((one) => [one.id, one]));
	const byProduct = grouped(known, productOf);
	const byWork = grouped(known, workOf);
	const own = new Set(given ? products.map(({ id }) => id) : []);
	const ids = products.map(({ id }) => (given && stored.has(id) ? id : null));
	const taken = new Set(ids);
	const take = (i: number, found: readonly KnownProduct[]) => {
		const free = found.filter(({ id }) => !taken.has(id) && !own.has(id));
		const one = free.find(({ id }) => id === products[i]!.id) ?? free[0];
		if (one === undefined) return;
		ids[i] = one.id;
		taken.add(one.id);
	};
	const open = () => [...ids.keys()].filter((i) => ids[i] === null);
	for (const i of open()) take(i, byProduct.get(productOf(products[i]!)) ?? []);
	for (const i of open()) {
		const found = byWork.get(workOf(products[i]!)) ?? [];
		if (found.length === 1 && !areOfTwo(products[i]!, found[0]!)) take(i, found);
	}
	return products.map((product, i) => {
		if (ids[i] !== null) return ids[i]!;
		const same = stored.get(product.id);
		// An id that was made of kind and title is the same for every language.
		const isOther = taken.has(product.id) || (same !== undefined && areTranslations(product, same));
		return isOther ? openId(`${product.id}\0${product.language}`) : product.id;
	});
}

/** Whether both say a language, and not the same one. */
const areOfTwo = (one: ToldProduct, other: ToldProduct): boolean =>
	one.language !== '' && other.language !== '' && one.language !== other.language;

const areTranslations = (one: ToldProduct, other: ToldProduct): boolean =>
	workOf(one) !== null && workOf(one) === workOf(other) && areOfTwo(one, other);

/** Those that are like none are in no group. */
function grouped(
	products: readonly KnownProduct[],
	by: (product: KnownProduct) => string | null
): Map<string | null, KnownProduct[]> {
	const groups = new Map<string | null, KnownProduct[]>();
	for (const one of products) {
		const key = by(one);
		if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return groups;
}
