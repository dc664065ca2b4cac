import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asCell } from '#edition/as-cell.ts';
import { smallDraft } from '#edition/fixtures/small-draft.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { languages } from '#schemas/languages.ts';
import { editionCells } from '#schemas/edition.ts';
import { hidesBase } from '#schemas/hides-base.ts';
import { catalogue as catalogueSchema } from '#schemas/indicator.ts';
import { programme as programmeSchema } from '#schemas/programme.ts';
import { faultSentence } from '../fault.ts';
import { parseReference } from './reference.ts';
import { resolve } from './resolve.ts';
import { withFigures } from './with-figures.ts';

const folder = 'data/editions/2021-07';
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const sources = {
	programme: programmeSchema.parse(read('programme.json')),
	catalogue: catalogueSchema.parse(read('catalogue.json')),
	cells: editionCells.parse(read('cells.json')).cells.map(asCell)
};

it('reads an indicator, groups and parts, in any spacing', () => {
	expect(parseReference(' course-completion-rate | country=DK | value n/d interval ')).toEqual({
		indicator: 'course-completion-rate',
		dims: { country: 'DK' },
		parts: ['value', 'n/d', 'interval']
	});
	expect(parseReference('a|country=DK, gender=woman')).toEqual({
		indicator: 'a',
		dims: { country: 'DK', gender: 'woman' },
		parts: []
	});
	for (const text of [
		'',
		'A b',
		'a |',
		'a | country=',
		'a | country=DK | country=SE',
		'a | value country=DK'
	])
		expect(parseReference(text), text).toBeNull();
});

it.each(languages)('writes every published cell as it is, in %s, and no other', async (language) => {
	const t = translator(language, await loadMessages(language));
	let written = 0;
	for (const cell of sources.cells) {
		const resolved = resolve(t, sources, { indicator: cell.indicator, dims: cell.dims, parts: [] });
		const definition = sources.catalogue.find(({ id }) => id === cell.indicator)!;
		// The month of a growth is no group that people name.
		if (hidesBase(cell.status) || cell.value === null) {
			expect(resolved, JSON.stringify(cell)).toHaveProperty('refusal');
			expect(JSON.stringify(resolved)).not.toContain('"figure"');
			continue;
		}
		if (!('figure' in resolved)) {
			expect(Object.keys(cell.dims).filter((dim) => !definition.dims.includes(dim))).not.toEqual([]);
			continue;
		}
		const digits = /[+−]?\d[\d\u00a0\u202f,.]*/.exec(resolved.figure.text)![0];
		const separator = language === 'en' ? '.' : ',';
		const plain = digits.replace('−', '-').replace(/[\u00a0\u202f]/g, '');
		const number = Number(
			separator === ',' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '')
		);
		const scale = ['share', 'percentage-points'].includes(cell.unit) ? 100 : 1;
		expect(Math.abs(number - scale * cell.value), JSON.stringify([resolved, cell])).toBeLessThanOrEqual(1);
		written++;
	}
	expect(written).toBeGreaterThan(200);
});

const t = translator('en', await loadMessages('en'));
const refusal = (text: string, of: Parameters<typeof resolve>[1] = sources) => {
	const resolved = resolve(t, of, parseReference(text)!);
	return 'refusal' in resolved ? resolved.refusal.code : resolved.figure.text;
};

it('refuses what is unknown, and says what is known', () => {
	expect(refusal('course-completion')).toBe('indicator');
	expect(refusal('course-completion-rate | sector=public')).toBe('dim');
	expect(refusal('course-completion-rate | country=XX')).toBe('code');
	expect(refusal('course-completion-rate | average')).toBe('part');
	expect(refusal('business-registrations | measure=sold')).toBe('measure');
	expect(refusal('course-completion-rate | country=DK, gender=woman')).toBe('group');
	expect(refusal('dinners-held | interval')).toBe('empty-part');
	expect(refusal('employment-six-months')).toBe('absent');
	expect(refusal('network-cumulative-ties | month=2019-01')).toBe('code');
	expect(refusal('women-share | plan')).toBe('empty-part');
});

it('names the breakdowns of which there really are figures', () => {
	const sentence = (text: string, of = sources) => {
		const resolved = resolve(t, of, parseReference(text)!);
		if (!('refusal' in resolved)) return '';
		const { code, found, more } = resolved.refusal;
		return faultSentence(t, { code, found, more, line: 1 });
	};
	expect(sentence('business-registrations | country=DK')).toBe(
		'Line 1: There is no figure for “business-registrations | country=DK”: this figure is given in total only.'
	);
	const byCountry = sources.cells.filter(({ dims }) => !('gender' in dims));
	expect(sentence('course-completion-rate | gender=woman', { ...sources, cells: byCountry })).toMatch(
		/in total and by one of these at a time: (?!.*gender).*country/
	);
	expect(sentence('course-completion-rate', { ...sources, cells: [] })).toContain(
		'neither in total nor by group'
	);
	expect(parseReference('network-cumulative-ties | measure=ties month=2021-07')).toBeNull();
	expect(
		faultSentence(t, { code: 'form', found: '{{a | measure=ties month=2021-07}}', more: '', line: 1 })
	).toContain('Two groups are separated by a comma');
	expect(refusal('network-cumulative-ties | measure=ties, month=2021-07')).toBe('135 ties');
});

it('names the parts that a figure has, and the groups that something was planned for', () => {
	const of = (text: string) => {
		const resolved = resolve(t, sources, parseReference(text)!);
		return 'refusal' in resolved ? faultSentence(t, { ...resolved.refusal, line: 1 }) : '';
	};
	expect(of('dinners-held | interval')).toBe(
		'Line 1: There is no “dinners-held | interval”. This figure has value, n, plan.'
	);
	expect(of('products-published | plan')).toBe(
		'Line 1: There is no “products-published | plan”. What was planned is products-published | kind=toolbook | plan; products-published | kind=final_report | plan.'
	);
	expect(of('products-published | kind=toolbook | plan')).toBe('');
	const planned = resolve(t, sources, parseReference('dinners-held | plan')!);
	expect(planned).toMatchObject({
		figure: { note: expect.stringMatching(/\d+ events, planned 24/) as string }
	});
});

it('knows a group by what is written alone', () => {
	expect(parseReference('ese-change | constructor=a')?.dims).toEqual({ constructor: 'a' });
	expect(parseReference('ese-change | country=DK, country=SE')).toBeNull();
});

it('suggests what somebody meant', () => {
	const resolved = resolve(t, sources, parseReference('course-completion')!);
	expect(resolved).toMatchObject({
		refusal: { more: expect.stringMatching(/^course-completion-rate, (\S+, ){3}\S+$/) }
	});
});

it('writes parts with the unit of the first, what was planned, what n counts, and months', () => {
	expect(refusal('course-completion-rate | interval')).toBe('interval 50–68%');
	expect(refusal('course-completion-rate | value n')).toBe('59% (n = 112, participants)');
	expect(refusal('ese-change | interval')).toBe('interval +0.15 to +0.43 points');
	expect(refusal('products-published | n/d')).toBe('4 of 6 products');
	expect(refusal('dinners-held | country=DK | plan')).toBe('6 events');
	expect(refusal('dinners-held | country=SE | value plan')).toBe('5 events (planned 6)');
	expect(refusal('network-cumulative-ties | month=2021-07')).toBe('135 ties');
});

it('refuses what is not published, and what is carried forward, without its number', () => {
	const { programme, catalogue, cells } = smallDraft();
	const small = { programme, catalogue, cells: cells.map(asCell) };
	expect(refusal('tiny', small)).toBe('40 people');
	expect(refusal('tiny | country=SE', small)).toBe('hidden');
	const held = small.cells.map((cell) => ({ ...cell, status: 'held' as const, since: '2020-12' }));
	const resolved = resolve(t, { ...small, cells: held }, parseReference('tiny')!);
	expect(resolved).toEqual({ refusal: { code: 'held', found: 'tiny', more: '2020-12' } });
});

it('keeps a number in its order among letters that are written from right to left', () => {
	const written = (text: string) =>
		withFigures(text, {
			...{ line: 1, style: {}, faults: [] },
			find: () => ({ figure: { kind: 'figure', text: '45% (14 of 31)', note: null } })
		}).find(({ kind }) => kind === 'figure');
	expect(written('مرحبا {{a}}')).toMatchObject({ text: '\u206845% (14 of 31)\u2069' });
	expect(written('Then {{a}}')).toMatchObject({ text: '45% (14 of 31)' });
});
