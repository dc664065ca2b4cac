import type { People } from '#disclosure/state.ts';
import type { Engine } from '#engine/engine.ts';
import type { Cell } from '#schemas/cell.ts';
import { absentForProgramme } from '#indicators/not-applicable.ts';
import { dimExpressions, joinsOf } from '#indicators/units.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { groupsOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';

/** Whether one person can have many units of a definition. */
const hasManyPerPerson = ({ counts }: Definition) => counts === 'person-session' || counts === 'module-row';

/**
 * How many different people are behind each cell of a definition whose units are not people: two hundred
 * attended meetings may be those of three. Empty where units are people.
 */
export async function peopleBehind(
	engine: Engine,
	definition: Definition,
	dims: readonly Dim[],
	programme: Programme
): Promise<(cell: Cell) => People | undefined> {
	if (!hasManyPerPerson(definition) || absentForProgramme(definition, programme)) return () => undefined;
	const found = new Map<string, People>();
	const columns = dimExpressions(new Set(), definition, programme);
	for (const dim of [null, ...dims]) {
		const group = dim ? `CAST(${columns[dim]} AS VARCHAR)` : `''`;
		const rows = await engine.query(`SELECT ${group} AS "group",
				CAST(count(DISTINCT u.participant_id) AS INTEGER) AS "all",
				CAST(count(DISTINCT CASE WHEN u.value >= 0.5 THEN u.participant_id END) AS INTEGER) AS counted,
				CAST(count(DISTINCT CASE WHEN u.value < 0.5 THEN u.participant_id END) AS INTEGER) AS others
			FROM (\n${definition.sql}\n) AS u ${joinsOf(definition, programme)} WHERE u.value IS NOT NULL GROUP BY 1`);
		for (const { group: value, all, counted, others } of rows)
			found.set(JSON.stringify(dim ? [[dim, value]] : []), {
				all: all as number,
				counted: counted as number,
				others: others as number
			});
	}
	return (cell) =>
		found.get(JSON.stringify(Object.entries(groupsOf(cell)))) ?? { all: 0, counted: 0, others: 0 };
}
