import { beforeAll, expect, it } from 'vitest';
import { inAllLanguages, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { ResolvedParameter } from '#schemas/parameter.ts';
import { parameterFacts } from './parameter-facts.ts';

let t: Translate;
beforeAll(async () => {
	t = translator('da', await loadMessages('da', ['figures']));
});

const plain = { name: null, source: null, reason: null };
const shown = (parameters: Record<string, ResolvedParameter>) =>
	parameterFacts(t, tinyProgramme, { parameters }).map(({ name, text }) => [name, text]);

it('names a number, writes it as the language does, and says why and who says so', () => {
	expect(
		shown({
			threshold: {
				type: 'number',
				value: 0.25,
				name: inAllLanguages('At least'),
				reason: inAllLanguages('A convention.'),
				source: 'A book'
			},
			zero: { ...plain, type: 'number', value: 0 }
		})
	).toEqual([['At least', '0,25 · A convention. · A book']]);
});

it('shows codes by their names in the programme, and both waves of a change in one line', () => {
	expect(
		shown({
			scale: { ...plain, type: 'scale', value: 'SELF' },
			before: { ...plain, type: 'wave', value: 'baseline' },
			after: { ...plain, type: 'wave', value: 'endline' },
			session_types: { ...plain, type: 'session_types', value: ['dinner', 'mentor_day'] },
			item: { ...plain, type: 'item', value: 'linked_1' },
			kind: { ...plain, type: 'person_kind', value: 'expert' },
			source: { ...plain, type: 'tie_source', value: 'platform' },
			characteristics: { ...plain, type: 'characteristics', value: ['gender', 'age_band'] }
		})
	).toEqual([
		['Skala', 'SELF'],
		['Hvornår der blev spurgt', 'ved begyndelsen og ved slutningen'],
		['Slags arrangement', 'dinner og mentor_day'],
		['Spørgsmål', 'linked'],
		['Hvem der tæller', 'Eksperter'],
		['Hvor forbindelserne kommer fra', 'Onlineplatformen'],
		['Oplysninger om personen', 'Køn og Alder']
	]);
});
