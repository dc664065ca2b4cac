import { expect, it } from 'vitest';
import type { ColumnProfile } from '#import/importer.ts';
import type { Identifying } from '#privacy/identifying.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { flaggedColumns, identityTargets, isUnsafe } from './identifier-choices.ts';

const email: Identifying = { level: 'direct', kind: 'email', by: 'both', found: 3, inside: [] };
const profile = (index: number, identifying: Identifying | null) => ({ index, identifying }) as ColumnProfile;
const recipe = (...targets: (string | null)[]) =>
	({ columns: targets.map((target, index) => ({ index, target })) }) as Recipe;

it('only columns with personal data are shown, with the place they go to', () => {
	const shown = flaggedColumns(
		[profile(0, null), profile(1, email)],
		recipe('participant.gender', 'identity.email')
	);
	expect(shown.map(({ profile, target }) => [profile.index, target])).toEqual([[1, 'identity.email']]);
});

it.each([
	['direct', 'participant.participant_id', true],
	['direct', 'identity.email', false],
	['direct', null, false],
	['free-text', 'survey_response.response_id', true],
	['free-text', 'item.ese_01', false],
	['direct', 'participant.gender', false],
	['asked', 'item.ese_01', false],
	['indirect', 'participant.age_band', false]
] as const)('%s to %s is unsafe: %s', (level, target, expected) => {
	const [shown] = flaggedColumns([profile(0, { ...email, level })], recipe(target));
	expect(isUnsafe(shown!)).toBe(expected);
});

it('what names nobody by itself becomes no pseudonym', () => {
	expect(identityTargets('name', 'participant')).toEqual([
		'identity.name',
		'identity.given_name',
		'identity.family_name'
	]);
	expect(identityTargets('national_number', null)).toEqual(['identity.national_number']);
	expect(identityTargets('bank_account', 'connection')).toEqual([]);
});

it('who is in a list of ties becomes a pseudonym at either end', () =>
	expect(identityTargets('email', 'connection')).toEqual(['identity_a.email', 'identity_b.email']));
