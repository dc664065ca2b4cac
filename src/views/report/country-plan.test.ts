import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asCell } from '#edition/as-cell.ts';
import { readEdition } from '#edition/read-edition.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { countryPlan } from './country-plan.ts';
import { planLines } from './plan.ts';

const folder = 'data/programmes/rescue-teams/editions/2025';
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
	statSync(join(folder, path)).isFile()
);
const edition = readEdition(
	new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]))
);
const { programme, catalogue } = edition;
const sources = { programme, catalogue, cells: edition.cells.map(asCell) };
const t = translator('sv', await loadMessages('sv'));

it('sets what each place achieved beside the plan of that place, and what all did beside that of all', () => {
	const of = (station: string) => {
		const [{ planned, achieved, difference }] = countryPlan(t, sources, station) as [
			ReturnType<typeof countryPlan>[number]
		];
		return [planned, achieved, difference];
	};
	// 30, 19 and 29 people in the sample; 24 were planned at each of the three stations.
	expect(of('hango')).toEqual(['24 personer', '30 personer', '6 fler än planerat']);
	expect(of('nagu')).toEqual(['24 personer', '19 personer', '5 färre än planerat']);
	expect(of('vasa')).toEqual(['24 personer', '29 personer', '5 fler än planerat']);
	const [whole] = planLines(t, sources);
	expect([whole!.planned, whole!.achieved, whole!.difference]).toEqual([
		'24 på varje plats, 72 totalt',
		'78 personer',
		'6 fler än planerat'
	]);
});
