import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openEmpty } from '#engine/node.ts';
import type { WrittenEntry } from '#schemas/indicator-entry.ts';
import type { Programme } from '#schemas/programme.ts';
import { readCatalogue } from './catalogue.ts';
import { cellsOf } from './compute.ts';
import { inAllLanguages, openTiny, short, tinyProgramme } from './fixtures/tiny.ts';
import { loadFixture } from './golden/load-fixture.ts';
import { goldenProgramme } from './golden/programme.ts';

const read = (indicators: WrittenEntry[], programme: Programme = goldenProgramme) =>
	readCatalogue('nowhere', { ...programme, indicators });
const one = (entry: WrittenEntry, programme?: Programme) => read([entry], programme)[0]!;

describe('a line in the programme', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openEmpty();
		await loadFixture(engine);
	});
	afterAll(() => engine.close());
	const total = async (entry: WrittenEntry, programme = goldenProgramme) =>
		(await cellsOf(engine, one(entry, programme), programme, { by: [], where: {} }))[0]!;

	it('makes the figure of another scale from the same SQL', async () => {
		const made = one({ id: 'intention', of: 'scale-change', parameters: { scale: 'EI' } });
		expect(made).toMatchObject({ id: 'intention', theme: 'learning', linkedScale: 'EI', threshold: null });
		expect(made.name.en).toBe('EI: change');
		expect(made.formula.fi).toContain('(Alussa; Lopussa)');
		// By hand, from golden/intention-change.json and its excluded owners: every pair of intention scores counts here.
		const narrower = await total('intention-change');
		const all = await total({ id: 'intention', of: 'scale-change', parameters: { scale: 'EI' } });
		expect(all.n).toBeGreaterThan(narrower.n);
	});

	it('is the library figure when its parameters are the same', async () => {
		const made = await total({ id: 'own', of: 'scale-change', parameters: { scale: 'ESE', threshold: 0.5 } });
		expect(made).toEqual({ ...(await total('ese-change')), indicator: 'own' });
	});

	it('measures a change between any two waves: one person has answered again half a year later', async () => {
		const parameters = { scale: 'ESE', before: 'baseline', after: 'followup_6m' };
		const made = one({ id: 'later', of: 'scale-change', parameters });
		expect(made.formula.en).toContain('(At the beginning; Six months later)');
		// dk2 alone answered then: 5, 5, 5 with the reversed third (1 counts as 5), 5, 5, which is 5.
		const rows = await engine.query(`SELECT unit, after FROM (${made.sql}) WHERE value IS NOT NULL`);
		expect(rows).toEqual([{ unit: 'dk2', after: 5 }]);
	});

	it('sets a number, and the texts say it', async () => {
		const entry = { id: 'minimum-dosage-share', parameters: { dinners: 1, mentor_days: 1 } };
		const made = one(entry);
		expect(made.formula.en).toContain('(networking_dinner: 1; mentor_day: 1)');
		expect(made.parameters['dinners']).toMatchObject({ value: 1, reason: null });
		expect(one('minimum-dosage-share').parameters['dinners']!.reason!.en).toMatch(/^A convention/);
		expect((await total(entry)).numerator).toBeGreaterThan((await total('minimum-dosage-share')).numerator!);
	});

	it('brings its own source, reason and texts', () => {
		const made = one({
			id: 'minimum-dosage-share',
			name: inAllLanguages('Came often enough'),
			parameters: { dinners: { value: 2, source: 'Plan, p. 3', reason: inAllLanguages('As planned.') } }
		});
		expect(made.name.sv).toBe('Came often enough');
		expect(made.parameters['dinners']).toMatchObject({
			value: 2,
			source: 'Plan, p. 3',
			reason: inAllLanguages('As planned.')
		});
	});

	it('refuses a scale that the programme does not have, a lost scale, and an id that is taken', () => {
		expect(() => one({ id: 'wellbeing', of: 'scale-change', parameters: { scale: 'WB' } })).toThrow(
			'unknown scale: "WB" as "scale" of wellbeing; the programme has ESE, EI, IPL12, CIVIC'
		);
		expect(() => one('scale-change')).toThrow('missing parameter: "scale" of scale-change');
		expect(() => one({ id: 'ese-change', of: 'scale-change' })).toThrow(
			/^duplicate indicator: "ese-change" of the programme stands in .*ese-change\.sql too; rename it$/
		);
		expect(() => one({ id: 'x', of: 'scale-chnge' })).toThrow('unknown indicator: "scale-chnge"; known are ');
	});
});

describe('relations', () => {
	const change = (id: string, scale: string, after = 'endline') => ({
		id,
		of: 'scale-change',
		parameters: { scale, after },
		name: inAllLanguages(id)
	});
	const improved = {
		id: 'improved',
		of: 'scale-improved-share',
		parameters: { scale: 'EI', threshold: 1 }
	};
	const related = (entries: WrittenEntry[], id: string) =>
		read(entries)
			.find((definition) => definition.id === id)!
			.relations.map(({ of }) => of.map(({ indicator }) => indicator).join('+'));

	it('concern the figures with the same scale and waves', () => {
		const entries = [change('a', 'ESE'), change('b', 'EI'), change('c', 'EI', 'followup_6m'), improved];
		expect(related(entries, 'improved')).toEqual(['b']);
	});

	it('hold between figures of the same answers that differ in a number', () => {
		const entries = [improved, { ...improved, id: 'twice', parameters: { scale: 'EI', threshold: 2 } }];
		expect(read(entries)[1]!.relations).toContainEqual({
			count: 'n',
			relation: 'equals',
			of: [{ indicator: 'improved', count: 'n', dims: {}, times: 1 }]
		});
	});

	it('do not hold between figures of other waves', () => {
		const entries = ['survey-paired-response-rate', change('a', 'EI'), change('c', 'EI', 'followup_6m')];
		expect(related(entries, 'a')).toEqual(['survey-paired-response-rate']);
		expect(related(entries, 'c')).toEqual([]);
	});
});

it('a programme of three partners holds meetings with all of them, not of four', async () => {
	const programme: Programme = {
		...tinyProgramme,
		countries: ['DK', 'SE', 'FI'].map((code) => ({ ...tinyProgramme.countries[0]!, code })),
		domains: {
			...tinyProgramme.domains,
			session_type: [{ code: 'reflection_meeting', name: inAllLanguages('Reflection') }]
		}
	};
	const meeting = (id: string, partners: number) => ({
		session_id: id,
		country: null,
		session_type: 'reflection_meeting',
		held_on: '2020-04-20',
		partners_present: partners
	});
	const engine = await openTiny(
		{ session: [meeting('a', 3), meeting('b', 3), meeting('c', 2), meeting('d', 3)] },
		undefined,
		programme
	);
	const definition = one('reflection-full-partnership', programme);
	expect(definition.formula.en).toContain('all 3 partners');
	expect(short(await cellsOf(engine, definition, programme, { by: [], where: {} }))).toEqual([
		['all', 0.75, '3/4']
	]);
	await engine.close();
});
