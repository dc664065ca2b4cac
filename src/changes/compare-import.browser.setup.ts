import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openEmpty } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { merge } from './fixture/merge.ts';
import { Comparer } from './comparer.ts';
import { printed } from './fixture/printed.ts';
import { plainRecipe } from './fixture/recipe.ts';

/** The stored records, the incoming file, and the changes computed in Node. */
export interface ChangesParity {
	programme: Programme;
	catalogue: Definition[];
	recipe: Recipe;
	current: [table: string, csv: string][];
	incoming: [table: string, csv: string][];
	expected: ReturnType<typeof printed>;
}

const folder = '.tidemark/parity';
const filesIn = (country: string): [string, string][] =>
	readdirSync(`data/sample/${country}`).map((name) => [
		name.replace('.csv', ''),
		readFileSync(`data/sample/${country}/${name}`, 'utf8')
	]);
const bytes = (tables: [string, string][]) =>
	new Map(tables.map(([name, csv]) => [name, new TextEncoder().encode(csv)]));

/**
 * The answers of one country are added to the records of the others and the rest of its own, some of them
 * twice.
 */
export default async function setup(): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const programme = readProgramme('data');
	const catalogue = readCatalogue('data', programme);
	const recipe = plainRecipe(programme, 'Survey', 'survey_response');
	const own = filesIn('dk');
	const current = ['se', 'fi', 'no']
		.map((country): [string, [string, string][]] => [country, filesIn(country)])
		.concat([['dk', own.filter(([name]) => name !== 'survey_response')]])
		.reduce(
			(held, [source, tables]) => merge(held, bytes(tables), { programme, source, complete: false }).next,
			new Map<string, Uint8Array>()
		);
	const csv = own.find(([name]) => name === 'survey_response')![1];
	const incoming: [string, string][] = [
		['survey_response', csv + csv.split('\n').slice(1, 4).join('\n') + '\n']
	];
	const { records, lines } = numbered(incoming[0]![1]);
	const table = { csv: bytes(incoming).get('survey_response')!, records, lines };
	const comparer = new Comparer(openEmpty, { programme, catalogue });
	const changes = await comparer.compare({
		country: 'DK',
		current,
		outcome: { tables: new Map([['survey_response', table]]), rejected: 0 },
		recipe,
		complete: false
	});
	comparer.close();
	const texts = [...current].map(([name, held]): [string, string] => [name, new TextDecoder().decode(held)]);
	const parity: ChangesParity = {
		programme,
		catalogue,
		recipe,
		current: texts,
		incoming,
		expected: printed(changes)
	};
	writeFileSync(`${folder}/changes.json`, JSON.stringify(parity));
}

function numbered(csv: string) {
	const length = csv.trimEnd().split('\n').length - 1;
	return {
		records: Uint32Array.from({ length }, (_, i) => i + 1),
		lines: Uint32Array.from({ length }, (_, i) => i + 2)
	};
}
