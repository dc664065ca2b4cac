import { expect, it } from 'vitest';
import { smallDraft } from '#edition/fixtures/small-draft.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { knownBefore } from './known-before.ts';

it('names each figure of an earlier edition that gives people away, once', async () => {
	const en = translator('en', await loadMessages('en'));
	const draft = smallDraft('second');
	const breach = { kind: 'small', edition: 0, indicator: 'tiny', low: 3, high: 3 } as const;
	const known = [
		{ ...breach, dims: { country: 'DK' }, counted: 'n' },
		{ ...breach, dims: { country: 'DK' }, counted: 'rest' },
		{ ...breach, dims: {}, counted: 'n' }
	];
	const name = en.text(draft.catalogue[0]!.name);
	expect(knownBefore(en, { ...draft, known }, [smallDraft('first')])).toEqual([
		`${name}, Country: DK (edition first)`,
		`${name}, All countries (edition first)`
	]);
	expect(knownBefore(en, draft, [smallDraft('first')])).toEqual([]);
});
