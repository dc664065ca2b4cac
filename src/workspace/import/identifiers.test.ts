import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '#import/importer.ts';
import type { Messages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { languages } from '#schemas/languages.ts';
import { directKinds, indirectKinds, type Identifying } from '#privacy/identifying.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import WithTranslation from './fixtures/WithTranslation.svelte';

const profile = (index: number, name: string, identifying: Identifying) =>
	({
		index,
		name,
		filled: 12,
		samples: ['[e-mail]', '<img src=x>'],
		identifying
	}) as unknown as ColumnProfile;
const seen = (level: Identifying['level'], kind: Identifying['kind']): Identifying => ({
	level,
	kind,
	by: 'values',
	found: level === 'indirect' ? 0 : 12,
	inside: level === 'free-text' ? directKinds.map((one) => ({ kind: one, count: 2 })) : []
});
const profiles = [
	...directKinds.map((kind, index) => profile(index, `direct <${kind}>`, seen('direct', kind))),
	...indirectKinds.map((kind, index) => profile(100 + index, kind, seen('indirect', kind))),
	profile(200, 'text', seen('free-text', 'email')),
	profile(201, 'number', seen('asked', 'national_number'))
];
const recipe = {
	columns: profiles.map(({ index }) => ({
		index,
		target: ['participant.gender', 'participant.participant_id'][index] ?? null
	}))
} as unknown as Recipe;
const programme = { domains: { age_band: [], origin_region: [] } } as unknown as Programme;

describe.each(languages)('in %s', (language) => {
	const texts = JSON.parse(readFileSync(`src/language/messages/${language}/import.json`, 'utf8')) as Record<
		string,
		string
	>;
	const messages = {
		...Object.fromEntries(Object.entries(texts).map(([key, text]) => [`import.${key}`, text])),
		'workspace.own-page': 'Your records'
	};
	const t = translator(language, messages as unknown as Messages);
	const noop = () => undefined;
	const page = (key: { keyId: string; partner: string } | null, wanted: string | null = null) =>
		render(WithTranslation, {
			props: {
				t,
				identifiers: { profiles, recipe, programme, onTarget: noop },
				keyChoice: { key, wanted, partner: 'Creatorium', onFile: noop, onNew: noop, problem: null }
			}
		}).body;

	it('every kind is shown, texts of strangers as texts, and names are not promised', () => {
		const body = page(null);
		expect(body.match(/data-identifier=/g)).toHaveLength(profiles.length);
		expect(body).not.toContain('<img');
		expect(body).toContain(t('import.identifiers-names'));
		expect(body).toContain(t('import.identifiers-unsafe'));
		expect(body).toContain(t('import.identifiers-sieved'));
		expect(body).toContain(t('import.key-missing'));
	});

	it("another partner's key is told", () => {
		const body = page({ keyId: 'k3', partner: 'Other' });
		expect(body).toContain(t('import.key-foreign', { other: 'Other', partner: 'Creatorium' }));
	});

	it('a new key is offered only while neither the records nor the visit have one', () => {
		expect(page(null)).toContain(t('import.key-new'));
		expect(page(null, 'k1')).not.toContain(t('import.key-new'));
		expect(page(null, 'k1')).toContain(t('import.key-of-records', { keyId: 'k1' }));
		const other = page({ keyId: 'k3', partner: 'Creatorium' }, 'k1');
		expect(other).toContain(t('import.key-not-that-of-records', { keyId: 'k1', page: 'Your records' }));
		expect(other).not.toContain(t('import.key-new'));
	});
});
