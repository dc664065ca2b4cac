import type { CellUnit } from '#schemas/cell.ts';
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
	}
): string {
	return [
		parts.name,
		...(parts.whom ? [parts.whom] : []),
		...(parts.unit ? [t(`figures.unit-${parts.unit}`)] : []),
		periodText(t, parts.period),
		...(parts.n === null ? [] : [`n\u00a0=\u00a0${t.number(parts.n)}`])
	].join(' · ');
}

/** A period by its months: "April 2020 – July 2021"; "June 2021" where it is of one. */
export function periodText(t: Translate, { from, to }: { from: string; to: string }): string {
	const [first, last] = [from, to].map((day) => t.month(day.slice(0, 7)));
	return first === last ? first! : `${first} – ${last}`;
}
