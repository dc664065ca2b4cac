import type { Table } from '#schemas/tables/table.ts';
import { identityRooms } from '#schemas/identity-target.ts';
import type { ConversionPlan } from './conversion-plan.ts';
import { fault } from './cell-fault.ts';
import { identitiesIn, knowsPeople } from './identities.ts';
import type { RecordDraft } from './record-draft.ts';

/** Fills in both ends of a tie: each is given by one of our ids or by who it is. */
type TieMaker = (draft: RecordDraft, cells: string[]) => Promise<void> | undefined;

/**
 * The ends of the ties that a file lists; null for other tables. People become the same pseudonyms as elsewhere, and must be known as
 * elsewhere. Which of two people is written first says nothing, so the smaller id comes first: one pair is one tie.
 */
export function tieOfPeople(table: Table, { sources, people }: ConversionPlan): TieMaker | null {
	if (table.name !== 'connection') return null;
	const names = Object.keys(table.columns);
	const [first, second] = ['a_id', 'b_id'].map((name) => names.indexOf(name)) as [number, number];
	const named = identityRooms(table.name).flatMap((room, end) => {
		const at = end === 0 ? first : second;
		const given = sources.has(`${table.name}.${names[at]!}`);
		return !given && knowsPeople(sources, room) ? [{ at, room }] : [];
	});

	const put = (draft: RecordDraft, cells: string[]): void => {
		const [one, other] = [cells[first]!, cells[second]!];
		if (draft.rejected || one === '' || other === '') return;
		if (one === other) draft.note(fault('pair-order-self'), null, null);
		else if (one > other) [cells[first], cells[second]] = [other, one];
	};
	const find = async (draft: RecordDraft, cells: string[]): Promise<void> => {
		for (const { at, room } of named) {
			const identities = identitiesIn(sources, draft.entry.cells, room);
			if (identities.length === 0) draft.note(fault('no-person'), null, null);
			else cells[at] = (await people.find(identities, draft)) ?? '';
		}
		put(draft, cells);
	};
	if (named.length > 0) return find;
	return (draft, cells) => {
		put(draft, cells);
		return undefined;
	};
}
