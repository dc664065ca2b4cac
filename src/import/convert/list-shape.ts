import { openId } from '#privacy/open-id.ts';
import { isStartDate, isDerivedBand, yearIn } from '../columns/derived-columns.ts';
import { columnField, type Field } from './field.ts';
import { identitiesIn, knowsPeople } from './identities.ts';
import { columnsOf, type ConversionPlan } from './conversion-plan.ts';
import type { RecordConverter } from './record-draft.ts';
import { openKeys } from '../needs-key.ts';
import { quotedCell } from './quoted-cell.ts';
import { productOf } from './same-product.ts';
import { tieOfPeople } from './tie-of-people.ts';
import { bandSince } from './band-since.ts';
import { dayCell } from './parse-cell.ts';
import { textOf } from './value-source.ts';

/** Columns that stay the same from month to month, so that an id derived from them does too. */
const stableColumns = new Map([
	['business', ['participant_id']],
	['session', ['country', 'session_type', 'planned_on']],
	['stakeholder', ['country', 'sector', 'first_engaged_on']],
	['product', ['kind', 'title']]
]);

/** Texts known to be neither a date nor a year; most columns repeat few. */
const maxRemembered = 4096;

/**
 * One record is one row of one table. The person it is about becomes a pseudonym; a key that the file lacks
 * is derived.
 */
export function rowsShape(plan: ConversionPlan): RecordConverter {
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
	const derivedKey = columns.findIndex(
		([name], i) => i !== person && fields[i] === null && table.key.length === 1 && table.key[0] === name
	);
	const enrols = table.name === 'participant' || table.name === 'person';
	const tie = tieOfPeople(table, plan);
	const stable = (stableColumns.get(table.name) ?? []).map((name) =>
		columns.findIndex(([one]) => one === name)
	);
	const heldOn = table.name === 'session' ? columns.findIndex(([name]) => name === 'held_on') : -1;
	const occurrences = new Map<string, number>();
	/** The ids of products by what makes them one: a later line of it is a repeated one. */
	const products = new Map<string, string>();
	const told = (cells: readonly string[], name: string) => cells[columns.findIndex(([one]) => one === name)]!;
	const productIn = (cells: readonly string[]): string | null =>
		table.name !== 'product'
			? null
			: productOf({
					kind: told(cells, 'kind'),
					language: told(cells, 'language'),
					title: told(cells, 'title')
				});

	const derivedBands = columns.map(
		([name, { kind }]) => kind === 'code' && isDerivedBand(`${table.name}.${name}`)
	);
	const otherTexts = new Set<string>();
	const enrolledOn =
		table.name === 'participant' ? columns.findIndex(([name]) => name === 'enrolled_on') : -1;
	/** A band that follows from a date or year and the date of enrolment, which is in an earlier column. */
	const bandAt = (
		i: number,
		draft: Parameters<RecordConverter>[0],
		cells: readonly string[]
	): string | null => {
		const [name, column] = columns[i]!;
		const source = fields[i]?.source;
		if (enrolledOn < 0 || enrolledOn >= i || column.kind !== 'code' || !source) return null;
		const text = textOf(source, draft.entry.cells);
		if (otherTexts.has(text)) return null;
		// A day that stands for a code is none.
		const said = plan.recipe.columns.find(({ index }) => index === source.index)?.labels;
		if (said?.some((label) => label.text === text.trim())) return null;
		const target = `${table.name}.${name}`;
		if (!isStartDate(target, text)) {
			if (otherTexts.size < maxRemembered) otherTexts.add(text);
			return null;
		}
		// What is wrong with the day of enrolment is said of it alone: the years since another day are not known before.
		if (cells[enrolledOn] === '') return '';
		// So is what is wrong with the other day, which is no unknown word.
		const day = yearIn(text) === null ? dayCell(text, source.writing) : '';
		if (typeof day !== 'string') {
			draft.note(day, source, text);
			return '';
		}
		return bandSince(target, text, cells[enrolledOn]!, source.writing.dateOrder, column.values);
	};

	/** One day of completion for the whole file is that of completed modules only. */
	const statusAt = columns.findIndex(([name]) => name === 'status');
	const sameDay =
		table.name === 'course_progress'
			? columns.findIndex(([name], i) => name === 'completed_on' && fields[i]?.source.index === null)
			: -1;

	const ownCountry = table.name === 'session' ? countryOfEvents(plan, columns) : null;

	const take: RecordConverter = (draft) => {
		const cells: string[] = [];
		for (let i = 0; i < fields.length; i += 1) {
			const band = derivedBands[i]! ? bandAt(i, draft, cells) : null;
			cells.push(band ?? fields[i]?.take(draft) ?? '');
		}
		if (ownCountry !== null && !ownCountry.joint.includes(cells[ownCountry.type]!))
			cells[ownCountry.at] = ownCountry.code;
		if (sameDay >= 0 && cells[statusAt] !== 'completed') cells[sameDay] = '';
		if (person >= 0 || derivedKey >= 0) return takeIds(draft, cells);
		const found = tie?.(draft, cells);
		if (found) return found.then(() => put(draft, cells));
		put(draft, cells);
		return undefined;
	};

	const takeIds = async (...[draft, cells]: [Parameters<RecordConverter>[0], string[]]): Promise<void> => {
		if (person >= 0) {
			const identities = identitiesIn(plan.sources, draft.entry.cells);
			if (identities.length === 0) {
				if (!columns[person]![1].nullable) draft.note({ code: 'no-person', args: {} }, null, null);
			} else if (enrols) cells[person] = (await plan.people.enrol(identities, draft)) ?? '';
			else cells[person] = (await plan.people.find(identities, draft)) ?? '';
		}
		const product = derivedKey >= 0 && !draft.rejected ? productIn(cells) : null;
		const before = product === null ? undefined : products.get(product);
		if (before !== undefined) cells[derivedKey] = before;
		else if (derivedKey >= 0 && !draft.rejected) {
			const stays = stable.map((at) => cells[at]!);
			// As before there were titles.
			if (stays.at(-1) === '' && table.name === 'product') stays.pop();
			// As an attendance list derives the ids of its events, which says for no event when it was planned.
			if (stays.at(-1) === '' && heldOn >= 0) stays[stays.length - 1] = cells[heldOn]!;
			const content = stays.join('\0');
			const occurrence = (occurrences.get(content) ?? 0) + 1;
			occurrences.set(content, occurrence);
			const purpose = table.name === 'session' ? 'session' : 'business';
			const said = `${table.name}\0${content}\0${occurrence}`;
			// Partners who list the same product list one each, as under their own keys.
			cells[derivedKey] = openKeys.has(columns[derivedKey]![0])
				? openId(`${plan.context.country ?? ''}\0${said}`)
				: await plan.derived(purpose, said);
			if (product !== null) products.set(product, cells[derivedKey]);
		}
		put(draft, cells);
	};

	/** Words of people are the only cells that may need quotes. */
	const inWords = columns.flatMap(([, { kind }], i) => (kind === 'text' || kind === 'link' ? [i] : []));
	const put = (draft: Parameters<RecordConverter>[0], cells: string[]) => {
		if (draft.rejected) return;
		for (const at of inWords) cells[at] = quotedCell(cells[at]!);
		draft.addRow(table.name, cells);
		if (table.name === 'participant') draft.addRow('person', [cells[0]!, 'participant', cells[1]!], false);
	};
	return take;
}

/** The country of events of which the file says none, as of people: the chosen one, but for kinds that the whole programme has together. */
function countryOfEvents({ sources, context }: ConversionPlan, columns: readonly [name: string, unknown][]) {
	const { country, jointEvents: joint = [] } = context;
	if (country === null || sources.has('session.country')) return null;
	const placeOf = (column: string) => columns.findIndex(([name]) => name === column);
	return { code: country, joint, at: placeOf('country'), type: placeOf('session_type') };
}
