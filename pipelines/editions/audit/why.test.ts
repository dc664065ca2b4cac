import { expect, it } from 'vitest';
import type { PublishedEdition } from '#edition/draft.ts';
import { smallDraft } from '#edition/fixtures/small-draft.ts';
import { askedFor, why } from './why.ts';

const draft = smallDraft();
const edition: PublishedEdition = {
	...draft,
	head: { ...draft.head, left_out: [{ indicator: 'tiny', dim: 'gender' }] },
	manifest: {} as never,
	manifestHash: ''
};
const said = (asked: string) => why(askedFor(asked), [edition], []).join('\n');

it('says why a figure is exact, altered, not told, left out or not there', () => {
	expect(said('tiny')).toMatch(/^tiny \{\}: 40 persons, n 40; exact, since it counts all who enrolled/);
	expect(said('tiny/country=DK')).toContain(
		'21 persons, n 21; altered: the numbers of people behind it by at most 2'
	);
	expect(said('tiny/country=SE')).toContain(
		'no number; not told: a share, mean or median of fewer than 10 people'
	);
	expect(said('tiny/country').split('\n')).toHaveLength(2);
	expect(said('tiny/gender')).toContain('left out: somebody who puts everything together');
	expect(said('tiny/age_band')).toContain('not broken down by age_band');
	expect(said('tiny/country=NO')).toBe('tiny: missing: it has no such group');
	expect(said('other')).toContain('the edition has no such figure');
	expect(() => askedFor('')).toThrow('invalid --why');
});
