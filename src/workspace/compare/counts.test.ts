import { afterEach, expect, it } from 'vitest';
import { openTiny, tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { Workspace } from '#state/workspace.svelte.ts';
import { monthCounts } from './month-counts.ts';
import { peopleCounts, preparedPeople } from './people-counts.ts';

const enrolled = tinyDefinition(
	'id: enrolled\ndims: [country, gender, age_band]',
	`SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`
);
const meetings = tinyDefinition(
	`id: meetings
counts: session
unit: meetings
sources: [session]
links: [session]
dims: []
dated: shared/day
parameters: { session_type: {type: session_type, default: dinner} }
measures: [{ id: held }, { id: quarters, unit: quarters, distinct: true }]`,
	`SELECT CAST(measure AS VARCHAR) AS measure, CAST(session_id AS VARCHAR) AS unit, CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value
	FROM session, (VALUES ('held'), ('quarters')) AS measures(measure) WHERE session_type = $session_type`
);
const people = [
	{ participant_id: 'p1', gender: 'woman' },
	{ participant_id: 'p2', gender: 'woman', country: 'SE', age_band: '18-29' },
	{ participant_id: 'p3', gender: 'man', enrolled_on: '2020-05-02' },
	{ participant_id: 'p4', gender: 'man', country: 'SE', enrolled_on: '2020-06-01' },
	{ participant_id: 'p5', gender: 'woman', enrolled_on: '2020-06-01' }
];
const site = {
	programme: tinyProgramme,
	catalogue: [enrolled, meetings],
	deliveries: { files: [], matrix: [] },
	cells: []
};

let workspace: Workspace;
afterEach(() => workspace.close());
const { signal } = new AbortController();

async function opened(sessions: Record<string, unknown>[] = []): Promise<Workspace> {
	const engine = await openTiny({ participant: people, session: sessions });
	for (const [name, value] of Object.entries({ programme: tinyProgramme, catalogue: [enrolled, meetings] }))
		await engine.run(
			`INSERT INTO document VALUES ('${name}', '${JSON.stringify(value).replaceAll("'", "''")}')`
		);
	workspace = new Workspace(() => Promise.resolve(engine), site);
	await workspace.load({ name: null, bytes: () => Promise.resolve(new Uint8Array()) });
	return workspace;
}
const flat = (counts: Awaited<ReturnType<typeof peopleCounts>>) =>
	Object.fromEntries(
		[...counts!.dims].map(([dim, values]) => [
			dim,
			Object.fromEntries([...values].map(([code, { all, selected }]) => [code, `${selected} of ${all}`]))
		])
	);

it('counts the people of each value under the choices of all other dims, whatever the period', async () => {
	await opened();
	const where = { gender: ['woman'], country: ['DK'], from: '2020-06-01', session_type: ['dinner'] };
	const counts = await peopleCounts(workspace, tinyProgramme, where);
	// Women in Denmark are p1 and p5. By gender: those in Denmark; by country: the women.
	expect([counts!.selected, counts!.all]).toEqual([2, 5]);
	expect(flat(counts)).toMatchObject({
		country: { DK: '2 of 3', SE: '1 of 2' },
		gender: { woman: '2 of 3', man: '1 of 2' },
		age_band: { '18-29': '0 of 1', '30+': '2 of 4' }
	});
});

it('has no counts that were not prepared', async () => {
	await opened();
	expect(preparedPeople(workspace, {})).toBe(null);
});

it('counts enrolments by month under the choices of who, for every month of the programme', async () => {
	await opened();
	const months = await monthCounts(workspace, tinyProgramme, { gender: ['woman'], to: '2020-04-30' }, signal);
	expect(months).toEqual([
		{ month: '2020-04', events: 0, enrolments: 2 },
		{ month: '2020-05', events: 0, enrolments: 0 },
		{ month: '2020-06', events: 0, enrolments: 1 }
	]);
});

it('counts an event once, of a figure that also counts something else of it', async () => {
	const held = (session_id: string, held_on: string) => ({ session_id, held_on, country: 'DK' });
	await opened([held('s1', '2020-04-20'), held('s2', '2020-04-21'), held('s3', '2020-06-02')]);
	const months = await monthCounts(workspace, tinyProgramme, {}, signal);
	expect(months.map(({ events }) => events)).toEqual([2, 0, 1]);
});
