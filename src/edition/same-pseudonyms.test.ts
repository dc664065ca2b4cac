import { expect, it } from 'vitest';
import type { EditionCell, EditionHead } from '#schemas/edition.ts';
import { publishedCount, smallDraft } from './fixtures/small-draft.ts';
import { refuseOtherPseudonyms } from './same-pseudonyms.ts';

const groups = ['18-24', '25-29', '30-39', '40-54', '55+'];
const altered = (value: number, age_band: string): EditionCell => ({
	...publishedCount(value, { age_band }),
	status: 'perturbed',
	altered: 2
});
const head: EditionHead = { ...smallDraft().head, noise_key: 'ab' };
const edition = {
	head,
	cells: [publishedCount(40), ...groups.map((group) => altered(8, group))]
};

/** Looked at again: as many enrolled, and in so many groups another altered number. */
const again = (enrolled: number, others: number) =>
	[publishedCount(enrolled), ...groups.map((group, i) => altered(i < others ? 9 : 8, group))].map(
		(published) => ({
			published,
			truth: { ...publishedCount(0), n: 0, status: 'ok' as const },
			most: 2
		})
	);

it('refuses the same people under other pseudonyms, and no correction', () => {
	const refused =
		(enrolled: number, others: number, head = edition.head) =>
		() =>
			refuseOtherPseudonyms({ ...edition, head }, again(enrolled, others));
	expect(refused(40, 3)).toThrow('invalid pseudonyms: edition first was made from');
	expect(refused(40, 0)).not.toThrow();
	expect(refused(40, 2)).not.toThrow();
	// Where other people are enrolled, other numbers follow.
	expect(refused(39, 5)).not.toThrow();
	const { noise_key: _key, ...former } = edition.head;
	expect(refused(40, 5, former)).not.toThrow();
});
