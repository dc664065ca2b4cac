import type { CellUnit } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Translate } from '../translate.ts';

/** The line under a title: what is measured, of whom where not of everybody, the unit, the period and n. */
export function measureLine(
	t: Translate,
	parts: {
		name: string;
		whom?: string;
		/** Absent where there are several. */
		unit?: CellUnit;
		period: { from: string; to: string };
		n: number | null;
		/** What n is a number of; absent where definitions differ in it. */
		counts?: Definition['counts'];
	}
): string {
	return [
		parts.name,
		...(parts.whom ? [parts.whom] : []),
		...(parts.unit ? [t(`figures.unit-${parts.unit}`)] : []),
		periodText(t, parts.period),
		...(parts.n === null ? [] : [`n\u00a0=\u00a0${countedText(t, parts.n, parts.counts)}`])
	].join(' · ');
}

/** What units are called behind a number, where they are a unit of figures too. */
const units = {
	participant: 'persons',
	'pair-of-answers': 'persons',
	session: 'events',
	tie: 'ties',
	organisation: 'organisations',
	product: 'products',
	'enrolment-submission': 'submissions'
} as const;
const isUnit = (counts: string): counts is keyof typeof units => counts in units;

/** A number with what it is a number of: "135 ties". */
function countedText(t: Translate, n: number, counts: Definition['counts'] | undefined): string {
	const value = t.number(n);
	if (counts === undefined) return value;
	return isUnit(counts)
		? t(`figures.of-${units[counts]}`, { value, count: n })
		: t(`figures.n-${counts}`, { value, count: n });
}

/** A period by its months: "April 2020 – July 2021"; "June 2021" where it is of one. */
export function periodText(t: Translate, { from, to }: { from: string; to: string }): string {
	const [first, last] = [from, to].map((day) => t.month(day.slice(0, 7)));
	return first === last ? first! : `${first} – ${last}`;
}
