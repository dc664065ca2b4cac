import { isBeginning, isCounted } from '../columns/derived-bands.ts';
import { columnField, type Field } from './field.ts';
import { identitiesIn, knowsPeople } from './identities.ts';
import { columnsOf, type ConversionPlan } from './conversion-plan.ts';
import type { Shape } from './shape.ts';
import { bandSince } from './band-since.ts';
import { textOf } from './value-source.ts';

/** What of a row stays the same from month to month, so that an id made from it does too. */
const lasting = new Map([
	['business', ['participant_id']],
	['session', ['country', 'session_type', 'planned_on']],
	['stakeholder', ['country', 'sector', 'first_engaged_on']],
	['product', ['kind']]
]);

/** Texts known to be no day and no year; most columns repeat few. */
const remembered = 4096;

/** One record is one row of one table. Who it is about becomes a pseudonym; a key that the file lacks is made. */
export function rowsShape(plan: ConversionPlan): Shape {
	const table = plan.tables.get(plan.recipe.table ?? '')!;
	const columns = columnsOf(table);
	const fields: (Field | null)[] = columns.map(([name, column]) => {
		const source = plan.sources.get(`${table.name}.${name}`);
		return source ? columnField(source, column) : null;
	});
	const person = knowsPeople(plan.sources)
		? columns.findIndex(
				([name], i) => fields[i] === null && (name === 'participant_id' || name === 'person_id')
			)
		: -1;
	const made = columns.findIndex(
		([name], i) => i !== person && fields[i] === null && table.key.length === 1 && table.key[0] === name
	);
	const enrols = table.name === 'participant' || table.name === 'person';
	const stays = (lasting.get(table.name) ?? []).map((name) => columns.findIndex(([one]) => one === name));
	const times = new Map<string, number>();

	const counted = columns.map(([name, { kind }]) => kind === 'code' && isCounted(`${table.name}.${name}`));
	const words = new Set<string>();
	const enrolledOn =
		table.name === 'participant' ? columns.findIndex(([name]) => name === 'enrolled_on') : -1;
	/** A band that follows from a day or year and the day of enrolment, which stands in an earlier column. */
	const bandAt = (i: number, draft: Parameters<Shape>[0], cells: readonly string[]): string | null => {
		if (!counted[i]!) return null;
		const [name, column] = columns[i]!;
		const source = fields[i]?.source;
		if (enrolledOn < 0 || enrolledOn >= i || column.kind !== 'code' || !source) return null;
		const text = textOf(source, draft.entry.cells);
		if (words.has(text)) return null;
		const target = `${table.name}.${name}`;
		if (!isBeginning(target, text)) {
			if (words.size < remembered) words.add(text);
			return null;
		}
		return bandSince(target, text, cells[enrolledOn]!, source.writing.dateOrder, column.values);
	};

	const take: Shape = (draft) => {
		const cells: string[] = [];
		for (let i = 0; i < fields.length; i += 1)
			cells.push(bandAt(i, draft, cells) ?? fields[i]?.take(draft) ?? '');
		if (person >= 0 || made >= 0) return takeIds(draft, cells);
		put(draft, cells);
		return undefined;
	};

	const takeIds = async (...[draft, cells]: [Parameters<Shape>[0], string[]]): Promise<void> => {
		if (person >= 0) {
			const identities = identitiesIn(plan.sources, draft.entry.cells);
			if (identities.length === 0) {
				if (!columns[person]![1].nullable) draft.note({ code: 'no-person', args: {} }, null, null);
			} else if (enrols) cells[person] = (await plan.people.enrol(identities, draft)) ?? '';
			else cells[person] = (await plan.people.find(identities, draft)) ?? '';
		}
		if (made >= 0 && !draft.broken) {
			const content = stays.map((at) => cells[at]).join('\0');
			const time = (times.get(content) ?? 0) + 1;
			times.set(content, time);
			const purpose = table.name === 'session' ? 'session' : 'business';
			cells[made] = await plan.derived(purpose, `${table.name}\0${content}\0${time}`);
		}
		put(draft, cells);
	};

	const put = (draft: Parameters<Shape>[0], cells: string[]) => {
		if (draft.broken) return;
		draft.put(table.name, cells);
		if (table.name === 'participant') draft.put('person', [cells[0]!, 'participant', cells[1]!], false);
	};
	return take;
}
