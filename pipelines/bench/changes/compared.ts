import { Comparer, type OpenEngine } from '#changes/comparer.ts';
import { plainRecipe } from '#changes/fixture/recipe.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { recipe, type Recipe } from '#schemas/recipe.ts';

/** Records of a programme, and an import of the list of its participants. */
export interface Given {
	programme: Programme;
	catalogue: readonly Definition[];
	/** Canonical CSV by table, as it is stored. */
	current: ReadonlyMap<string, Uint8Array>;
	incoming: ReadonlyMap<string, Uint8Array>;
}

/** Milliseconds of a comparison, and what it found. */
export interface CompareTimes {
	/** With the engine's start. */
	first: number;
	/** The same once more, in the engine that is open. */
	second: number;
	changed: number;
	figures: number;
	warnings: number;
}

/** Compares an import with the records, twice in one engine. */
export async function compared(
	open: OpenEngine,
	{ programme, catalogue, current, incoming }: Given
): Promise<CompareTimes> {
	const comparer = new Comparer(open, { programme, catalogue });
	const tables = new Map(
		[...incoming].map(([name, csv]) => {
			const rows = csv.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), -1);
			const records = Uint32Array.from({ length: rows }, (_, i) => i + 1);
			return [name, { csv, records, lines: records.map((record) => record + 1) }];
		})
	);
	const once = async () => {
		const begun = performance.now();
		const changes = await comparer.compare({
			country: null,
			current,
			outcome: { tables, rejected: 0 },
			recipe: participantList(programme, incoming),
			complete: false
		});
		return { took: performance.now() - begun, changes };
	};
	try {
		const { took: first, changes } = await once();
		const { took: second } = await once();
		const changed = changes.tables.reduce((sum, table) => sum + table.changed, 0);
		return { first, second, changed, figures: changes.figures.length, warnings: changes.warnings.length };
	} finally {
		comparer.close();
	}
}

const participantList = (programme: Programme, incoming: Given['incoming']): Recipe =>
	recipe.parse({
		...plainRecipe(programme, 'Participants', 'participant'),
		columns: new TextDecoder()
			.decode(incoming.get('participant'))
			.split('\n', 1)[0]!
			.split(',')
			.map((name, index) => ({ index, name, target: `participant.${name}` }))
	});
