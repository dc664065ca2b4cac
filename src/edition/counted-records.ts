import {
	noRecords,
	withRecord,
	type KeyMaker,
	type RecordKind,
	type SetKey
} from '#disclosure/record-keys.ts';
import type { CountedRecords, CountedSet } from '#disclosure/counted-set.ts';
import type { Engine, Row } from '#engine/engine.ts';
import { coverage } from '#indicators/connection-cache.ts';
import { coversMonth } from '#indicators/covered-cells.ts';
import { tolerance } from '#indicators/group-sums.ts';
import { unitRows } from '#indicators/units.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isRunning, kinds } from '#schemas/kinds.ts';
import { groupsOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';

/** The kind of record that each statistical unit is: figures that count the same records share their keys. */
const recordKinds: Record<Definition['counts'], RecordKind> = {
	participant: 'person',
	'pair-of-answers': 'person',
	'enrolment-submission': 'person',
	response: 'form',
	'person-session': 'attendance',
	'module-row': 'module',
	business: 'business',
	tie: 'tie',
	session: 'other',
	organisation: 'other',
	product: 'other',
	'working-days-entry': 'other',
	'person-hours': 'other'
};

/** The id of the record that a unit is. */
function idOf(kind: RecordKind, row: Row): string {
	const named = kind === 'person' ? row['participant_id'] : kind === 'form' ? row['response_id'] : undefined;
	return (named ?? row['unit']) as string;
}

/**
 * The records that the figures of a definition count, cell by cell, from one query. Who is counted is decided as
 * `cellsOf` decides it, from the same SQL and the same groups.
 */
export async function countedRecords(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	keys: KeyMaker
): Promise<(cell: Cell) => CountedRecords> {
	const covered = await coverage(engine, definition, programme);
	const rows = await unitRows(engine, definition, programme, covered.countries);
	const own = recordKinds[definition.counts];
	// Forms that are no records of their own are told by the people who filled them in, each once in a wave.
	const kind = own === 'form' && rows.every((row) => row['response_id'] === undefined) ? 'person' : own;
	const keyed = rows.map((row) => {
		const id = idOf(kind, row);
		const person = row['participant_id'] as string | undefined;
		return {
			row,
			id,
			key: keys.record(kind, id),
			person: person ? { id: person, key: keys.record('person', person) } : { id, key: keys.record(kind, id) }
		};
	});
	const set = (of: readonly { id: string; key: SetKey }[]): CountedSet => {
		const once = new Map(of.map(({ id, key }) => [id, key]));
		return { n: once.size, key: [...once.values()].reduce(withRecord, noRecords) };
	};
	const least = kinds[definition.kind].needs === 'threshold' ? definition.threshold! : 0.5;
	const [running, month] = [isRunning(definition.kind), 'month'];
	return (cell) => {
		const measure = cell.dims['measure'] ?? cell.dims['wave'];
		const groups = Object.entries(groupsOf(cell));
		const those = keyed.filter(
			({ row }) =>
				(definition.measures.length === 0 || row['measure'] === measure) &&
				groups.every(([dim, group]) => {
					const own = row[dim] as string | null;
					if (dim !== month) return own === group;
					const country = row['country'] as string | null | undefined;
					if (country && !coversMonth(covered, country, group)) return false;
					return own !== null && (running ? own <= group : own === group);
				})
		);
		const number = (name: string, { row }: (typeof those)[number]) => row[name] as number;
		const paired = those.filter(({ row }) => typeof row['before'] === 'number');
		const answered = (before: boolean, after: boolean) =>
			paired.filter(
				(one) => number('before', one) >= 0.5 === before && number('after', one) >= 0.5 === after
			);
		return {
			all: set(those),
			yes: set(those.filter((one) => number('value', one) >= least - tolerance)),
			no: set(those.filter((one) => number('value', one) < least - tolerance)),
			before: set(paired.filter((one) => number('before', one) >= 0.5)),
			gained: set(answered(false, true)),
			lost: set(answered(true, false)),
			worse: set(those.filter((one) => number('value', one) <= tolerance - least)),
			people: set(those.map(({ person }) => person)),
			values: those.map((one) => number('value', one)).sort((a, b) => a - b),
			answers: {
				before: paired.map((one) => number('before', one)),
				after: paired.map((one) => number('after', one))
			}
		};
	};
}
