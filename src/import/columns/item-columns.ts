import type { Programme } from '#schemas/programme.ts';
import type { ColumnProfile } from '../importer.ts';
import type { Candidate } from './target-candidate.ts';
import { choicesOf } from './choice-separators.ts';
import { itemFor, itemOf } from './match-items.ts';
import { plain } from './normalise-header.ts';

/** A box to tick holds nothing, or its own name. */
const isTick = ({ name, filled, values }: ColumnProfile): boolean =>
	filled > 0 && values.length === 1 && plain(name).endsWith(plain(values[0]![0]));

/**
 * Whether the answers can be those of an item: numbers lie within its bounds, days are no answers, and a tick is none to
 * a question that asks for more than yes or no.
 */
function plausible(target: string, profile: ColumnProfile, programme: Programme): boolean {
	const { kind, values } = profile;
	if (kind === 'date') return false;
	const item = itemFor(target, programme)!;
	if (isTick(profile) && Number.isNaN(Number(values[0]![0])) && !(item.min_v === 0 && item.max_v === 1))
		return false;
	const numbers = values.flatMap(([text, count]) => {
		const number = Number(text.trim().replace(',', '.'));
		return text.trim() === '' || Number.isNaN(number) ? [] : [{ number, count }];
	});
	const all = numbers.reduce((sum, { count }) => sum + count, 0);
	const outside = numbers
		.filter(({ number }) => number < item.min_v || number > item.max_v)
		.reduce((sum, { count }) => sum + count, 0);
	return all === 0 || outside <= 0.2 * all;
}

/** The items that columns ask for, and the columns that list several ticked ones. */
export function itemColumns(
	header: readonly string[],
	profiles: readonly ColumnProfile[],
	programme: Programme
): Candidate[] {
	return header.flatMap((text, index) => {
		const profile = profiles[index]!;
		const found = itemOf(index, text, programme);
		if (found && plausible(found.target, profile, programme)) return [found];
		return choicesOf(profile, programme) ?? [];
	});
}
