import { languages } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import type { ColumnProfile } from '../importer.ts';
import type { Candidate } from './target-candidate.ts';
import { plain } from './normalise-header.ts';

/** Ways in which tools join what was ticked. Commas stand in wordings too, and come last. */
const joints = [/;\s*/, /\s*\|\s*/, /,\s*/, /\s+/];

/** The scale whose yes-or-no items a column lists, such as `civ_1 civ_4` or `Voluntary work; Signed a petition`. */
export function choicesOf(profile: ColumnProfile, programme: Programme): Candidate | null {
	if (profile.values.length === 0) return null;
	for (const { code } of programme.scales) {
		const items = programme.instruments
			.flatMap((instrument) => instrument.items)
			.filter((item) => item.scale_code === code);
		if (items.length < 2 || items.some(({ min_v, max_v }) => min_v !== 0 || max_v !== 1)) continue;
		const known = new Set(
			items.flatMap((item) => [
				plain(item.item_code),
				...languages.map((language) => plain(item.text[language]))
			])
		);
		const listed = joints.some((joint) => {
			const parts = profile.values
				.flatMap(([text]) => text.split(joint))
				.map(plain)
				.filter(Boolean);
			return parts.length > 0 && parts.filter((part) => known.has(part)).length >= 0.8 * parts.length;
		});
		if (listed) return { index: profile.index, target: `choices.${code}`, confidence: 0.95, by: 'values' };
	}
	return null;
}
