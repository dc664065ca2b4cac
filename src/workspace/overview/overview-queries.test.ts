import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { openRecords } from '#engine/node.ts';
import { openEmptyInWasm } from '#engine/node-wasm.ts';
import type { Engine } from '#engine/engine.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { cellsOf } from '#indicators/compute.ts';
import { makeCube } from '#indicators/cube/make-cube.ts';
import { openCube } from '#indicators/cube/open-cube.ts';
import { sampleRecords } from '#indicators/fixtures/sample-records.ts';
import { openTiny } from '#indicators/fixtures/tiny.ts';
import { cellOf } from '#schemas/cell-of.ts';
import { dueForLast } from './due.ts';
import { growthByCountry } from './enrolment.ts';
import { eventAreas } from './events.ts';
import { warningQueries, warnings } from '#quality/warnings.ts';
import { keptOverview, overviewQueries, readOverview, type OverviewRows } from '#quality/overview-queries.ts';

describe('the sample', () => {
	const programme = readProgramme('data');
	const catalogue = readCatalogue('data', programme);
	const countries = programme.countries.map(({ code }) => code);
	const today = '2021-08-01';
	let engine: Engine;
	let rows: OverviewRows;
	beforeAll(async () => {
		engine = await openRecords(await sampleRecords());
		rows = await readOverview(engine);
	});
	afterAll(() => engine.close());

	const byCountry = async (id: string) => {
		const cells = await cellsOf(
			engine,
			catalogue.find((one) => one.id === id)!,
			programme,
			{
				by: ['country'],
				where: {}
			}
		);
		return countries.map((country) => cellOf(cells, id, { country })!.value);
	};

	it.each(['dinners-held', 'mentor-days-held'])('counts events as the indicator does: %s', async (id) => {
		const areas = eventAreas(programme, catalogue, rows.events, { countries, without: new Set(), today });
		const held = areas
			.filter(({ country }) => country !== null)
			.map(({ lanes }) => lanes.find(({ indicator }) => indicator === id)!.held);
		expect(held).toEqual(await byCountry(id));
	});

	it('counts who enrolled as the indicator does', async () => {
		expect(growthByCountry(rows.enrolled, countries, new Set()).map(({ total }) => total)).toEqual(
			await byCountry('participants-enrolled')
		);
	});

	it('knows the last day of each country, and who is due', () => {
		expect(rows.newest.map(({ country }) => country)).toEqual(['DK', 'FI', 'NO', 'SE']);
		expect(rows.newest.map(({ newest }) => newest.slice(0, 7))).toEqual(Array(4).fill('2021-07'));
		const due = dueForLast(programme, rows.forms, countries, today)!;
		expect(due.people.map(({ ids }) => ids.length)).toEqual([6, 4, 2, 4]);
	});

	it('is answered by a cube as by the records', async () => {
		const queries = [...overviewQueries, ...warningQueries(programme)];
		const cube = (await makeCube(engine, catalogue, programme, { queries }))!;
		expect(await readOverview(openCube(cube, catalogue))).toEqual(rows);
		const odd = await warnings(engine, programme);
		expect(odd.length).toBeGreaterThan(1);
		expect(await warnings(openCube(cube, catalogue), programme)).toEqual(odd);
		expect(await keptOverview(cube.answers)).toEqual(rows);
		expect(await keptOverview({})).toBeNull();
	});
});

it('reads rows alike in the browser: days as text, who came noted or not, and no course without modules', async () => {
	const engine = await openTiny(
		{
			participant: [
				{ participant_id: 'p1' },
				{ participant_id: 'p2' },
				{ participant_id: 'p3', status: 'withdrawn' },
				{ participant_id: 'p4', country: 'SE', exited_on: '2020-06-01' }
			],
			session: [
				{ session_id: 's1', country: 'DK', held_on: '2020-06-01' },
				{ session_id: 's2', planned_on: '2020-05-01', status: 'planned', mode: 'online' }
			],
			person: [],
			attendance: [{ session_id: 's1', person_id: 'p1', status: 'present' }],
			course_progress: [
				{ participant_id: 'p1', module_no: 1, status: 'completed', completed_on: '2020-05-20' },
				{ participant_id: 'p2', module_no: 1, status: 'in_progress', started_on: '2020-05-20' }
			],
			survey_response: ['p1', 'p2', 'p3', 'p4'].flatMap((participant_id) =>
				['endline', 'baseline'].map((wave) => ({
					response_id: `${participant_id}${wave}`,
					item_code: 'linked_1',
					participant_id,
					wave,
					submitted_on: '2020-06-20',
					...(participant_id === 'p2' && wave === 'endline' ? { missing_code: 'skipped' } : { value_num: 3 })
				}))
			)
		},
		openEmptyInWasm
	);
	const rows = await readOverview(engine);
	await engine.close();
	expect(rows.events).toEqual([
		{
			id: 's1',
			country: 'DK',
			type: 'dinner',
			planned: '2020-04-20',
			held: '2020-06-01',
			status: 'held',
			mode: 'in_person',
			hours: 3,
			listed: 1,
			came: 1
		},
		{
			id: 's2',
			country: null,
			type: 'dinner',
			planned: '2020-05-01',
			held: null,
			status: 'planned',
			mode: 'online',
			hours: 3,
			listed: 0,
			came: 0
		}
	]);
	expect(rows.enrolled).toEqual([
		{ country: 'DK', day: '2020-04-10', people: 3 },
		{ country: 'SE', day: '2020-04-10', people: 1 }
	]);
	expect(rows.forms).toEqual([
		{ id: 'p1', country: 'DK', exited: null, finished: '2020-05-20', waves: 'baseline endline' },
		{ id: 'p2', country: 'DK', exited: null, finished: null, waves: 'baseline' },
		{ id: 'p4', country: 'SE', exited: '2020-06-01', finished: null, waves: 'baseline endline' }
	]);
	expect(rows.newest).toEqual([
		{ country: 'DK', newest: '2020-06-20' },
		{ country: 'SE', newest: '2020-06-20' }
	]);
});
