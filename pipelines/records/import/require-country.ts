import { readTable, recordsIn } from '#tables/csv-reader.ts';
import { Misuse } from '../../tooling/command.ts';
import type { ContributionFolder } from './contribution-folder.ts';

/** Throws where all people of a folder are of other countries than the file is said to be: a contribution is of one partner. */
export function requireCountry(country: string | null, { dir, tables }: ContributionFolder): void {
	const participants = tables.get('participant');
	if (country === null || participants === undefined) return;
	const there = new Set(recordsIn(readTable(participants)).map((one) => one['country']));
	if (there.size > 0 && !there.has(country))
		throw new Misuse(
			`invalid country: the people in ${dir} are of ${[...there].join(', ')}, and --country says ${country}; choose another --out, or say theirs`
		);
}
