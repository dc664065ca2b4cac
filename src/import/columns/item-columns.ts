import type { Programme } from '#schemas/programme.ts';
import type { ColumnProfile } from '../importer.ts';
import type { Candidate } from './target-candidate.ts';
import { itemOfTarget, matchItem } from './match-items.ts';
import { plain } from './normalise-header.ts';
import { mostOutside, shareOutside } from './scale-steps.ts';
import { wordings } from './wordings.ts';

/** Separators that tools put between ticked options. Commas also occur in wordings, and come last. */
const separators = [/;\s*/, /\s*\|\s*/, /,\s*/, /\s+/];

/**
 * The scale whose yes-no items a column lists, such as `civ_1 civ_4` or `Voluntary work; Signed a petition`.
 */
function choiceColumn(profile: ColumnProfile, programme: Programme): Candidate | null {
	if (profile.values.length === 0) return null;
	for (const { code } of programme.scales) {
		const items = programme.instruments
			.flatMap((instrument) => instrument.items)
			.filter((item) => item.scale_code === code);
		if (items.length < 2 || items.some(({ min_v, max_v }) => min_v !== 0 || max_v !== 1)) continue;
		const known = new Set(
			items.flatMap((item) => [plain(item.item_code), ...wordings(item.text).map(plain)])
		);
		const listed = separators.some((joint) => {
			const parts = profile.values
				.flatMap(([text]) => text.split(joint))
				.map(plain)
				.filter(Boolean);
			if (parts.length === 0) return false;
			const found = parts.filter((part) => known.has(part));
			return (
				found.length >= 0.8 * parts.length || (new Set(found).size >= 2 && found.length >= 0.6 * parts.length)
			);
		});
		if (listed) return { index: profile.index, target: `choices.${code}`, confidence: 0.95, by: 'values' };
	}
	return null;
}

/** A tick box contains nothing or its own name. */
const isTick = ({ name, filled, values }: ColumnProfile): boolean =>
	filled > 0 && values.length === 1 && plain(name).endsWith(plain(values[0]![0]));

/** Whether a header is the question itself or its code, and not only similar: then odd values are odd answers. */
const isFirm = ({ by, confidence, target }: Candidate): boolean =>
	confidence >= 0.9 && (by === 'wording' || ((by === 'exact' || by === 'code') && /[\d_]/.test(target)));

/**
 * Whether the values can be answers to an item: ticks only where the item asks for yes or no; under a header that is only
 * similar, also numbers within its bounds, and no dates.
 */
function plausible(found: Candidate, profile: ColumnProfile, programme: Programme): boolean {
	const { kind, values } = profile;
	const item = itemOfTarget(found.target, programme)!;
	if (isTick(profile) && Number.isNaN(Number(values[0]![0])) && !(item.min_v === 0 && item.max_v === 1))
		return false;
	return isFirm(found) || (kind !== 'date' && shareOutside(item, profile) <= mostOutside);
}

/** The columns that ask for an item, and those that list several ticked items. */
export function itemColumns(
	header: readonly string[],
	profiles: readonly ColumnProfile[],
	programme: Programme
): Candidate[] {
	return header.flatMap((text, index) => {
		const profile = profiles[index]!;
		const found = matchItem(index, text, programme);
		if (found && plausible(found, profile, programme)) return [found];
		return choiceColumn(profile, programme) ?? [];
	});
}
