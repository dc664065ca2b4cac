import type { Programme } from '#schemas/programme.ts';
import { firstWave, lastWave } from '#schemas/waves.ts';
import { writeCsv } from '#tables/csv-writer.ts';
import type { FormsRow } from '#quality/overview-queries.ts';

/** Who is due for the last form, by country; null where a programme does not ask before and after. */
export interface Due {
	wave: string;
	people: { country: string; ids: string[] }[];
}

/**
 * Due is who answered the first form and not the last, has not withdrawn, and has come to an end: has left, has completed the
 * course, or the programme is over.
 */
export function dueForLast(
	programme: Programme,
	rows: readonly FormsRow[],
	countries: readonly string[],
	today: string
): Due | null {
	const [before, after] = [firstWave(programme), lastWave(programme)];
	if (before === undefined || after === undefined || before === after) return null;
	const over = today > programme.period.to;
	const passed = (day: string | null) => day !== null && day <= today;
	const due = rows.filter(({ waves, exited, finished }) => {
		const held = waves.split(' ');
		return held.includes(before) && !held.includes(after) && (over || passed(exited) || passed(finished));
	});
	return {
		wave: after,
		people: countries.map((country) => ({
			country,
			ids: due.filter((one) => one.country === country).map(({ id }) => id)
		}))
	};
}

/** Who is due in a country, as lines for its partner to work with: who, where, and for which form. */
export const dueCsv = (country: string, wave: string, ids: readonly string[]): string =>
	writeCsv([['participant_id', 'country', 'wave'], ...ids.map((id) => [id, country, wave])], {
		formulas: 'guarded',
		lineEnd: '\n'
	});
