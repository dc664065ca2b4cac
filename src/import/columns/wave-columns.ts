import type { Programme } from '#schemas/programme.ts';
import type { ColumnProfile } from '../importer.ts';
import { missingOf } from '../values/missing-value.ts';
import { codeOf } from './match-codes.ts';
import { itemOfTarget } from './match-items.ts';
import { plain } from './normalise-header.ts';
import { wavesNamed, wavesOf } from './recipe-constants.ts';
import type { Candidate } from './target-candidate.ts';
import { wordings } from './wordings.ts';

const fewest = 2;
const most = 4;

/**
 * The column that says in which wave a line was answered, whatever it is called: its two to four words mean different waves, or
 * they count, and each person has one line for each of them.
 */
export function waveColumn(
	profiles: readonly ColumnProfile[],
	items: readonly Candidate[],
	people: readonly Candidate[],
	programme: Programme
): Candidate | null {
	const taken = new Set([...items, ...people].map(({ index }) => index));
	const possible = wavesOf(
		items.map(({ target }) => target),
		programme
	);
	if (possible.length < fewest) return null;
	const eligible = profiles.filter(({ index, kind, values, distinct, blank }) => {
		const words = values.filter(([text]) => missingOf(text) === null).length;
		const few = words >= fewest && words <= Math.min(most, possible.length + 1) && distinct <= most;
		return few && kind !== 'date' && blank === 0 && !taken.has(index);
	});
	const named = eligible.filter(({ values, filled }) => {
		const meant = values.map(([text, count]) => ({
			wave: codeOf('survey_response.wave', text, [], programme),
			count
		}));
		const known = meant.filter(({ wave }) => wave !== null && possible.includes(wave));
		const different = new Set(known.map(({ wave }) => wave)).size;
		// One odd word beside two waves is asked about; it does not cost the others theirs.
		const odd = values.length - different;
		const most = known.reduce((sum, { count }) => sum + count, 0) >= 0.6 * filled;
		return different >= fewest && (odd === 0 || (odd === 1 && known.length === different && most));
	});
	const once = eligible.filter(
		(profile) =>
			profile.distinct <= possible.length && people.some(({ index }) => onceEach(profile, profiles[index]!))
	);
	const found = named.length > 0 ? named : once;
	if (found.length !== 1) return null;
	return { index: found[0]!.index, target: 'survey_response.wave', confidence: 0.75, by: 'values' };
}

/** "T1", "Runde 2", "3": words that count. Of others the counts alone do not tell a wave from a group of people. */
const ordinal = /^(\D{0,20}?)\s?[0-9]$/;

/** Headers that count times: two people are enough to see that each is once in each. */
const countsTimes =
	/^(?:runde|round|omgang|omgangen|kierros|maling|malingen|matning|mattillfalle|mittaus|mittauskerta|tid|tidspunkt|time|time point|wave|bolge|gang|kerta|t)(?: nr| no| nro)?$/;

/** Whether the words count from one time to the next, and each person has about one line for each of them. */
function onceEach({ name, values, filled }: ColumnProfile, person: ColumnProfile): boolean {
	const least = countsTimes.test(plain(name)) ? 2 : 3;
	if (person.distinct < least || person.distinct >= person.filled) return false;
	const beginnings = new Set(values.map(([text]) => ordinal.exec(text.trim().toLowerCase())?.[1] ?? text));
	if (beginnings.size > 1) return false;
	const counts = values.map(([, count]) => count);
	return Math.max(...counts) <= person.distinct && filled > (counts.length - 0.5) * person.distinct;
}

/** The wave that a header names beside the question: "Before: How sure ...", "How sure ... (after)". */
function waveBeside(header: string, target: string, possible: readonly string[], programme: Programme) {
	const text = plain(header);
	const asked = wordings(itemOfTarget(target, programme)!.text)
		.map(plain)
		.filter((wording) => text.includes(wording))
		.sort((a, b) => b.length - a.length)[0];
	const ends = [
		/^([^:–—]{2,20})\s?[:–—]|^([^-]{2,20}) - /.exec(header)?.slice(1).find(Boolean),
		/[([]([^)\]]{2,20})[)\]]\s*\*?$/.exec(header)?.[1]
	];
	const rest = asked === undefined ? ends.map((end) => plain(end ?? '')).join(' ') : text.replace(asked, ' ');
	const named = wavesNamed(possible, rest.replaceAll(/\s+/g, ' ').trim(), programme);
	return named.length === 1 ? named[0]! : null;
}

/**
 * Questions that stand twice in a header, once for each wave: the wave of each such column. Empty where the columns do not
 * name different waves.
 */
export function wavesSideBySide(
	header: readonly string[],
	items: readonly Candidate[],
	programme: Programme
): Map<number, string> {
	const possible = wavesOf(
		items.map(({ target }) => target),
		programme
	);
	const waves = new Map<number, string>();
	for (const { index, target } of items) {
		if (!target.startsWith('item.')) continue;
		const wave = waveBeside(header[index]!, target, possible, programme);
		if (wave !== null) waves.set(index, wave);
	}
	const twice = items.some((one) =>
		items.some(
			(other) =>
				one.target === other.target &&
				waves.has(one.index) &&
				waves.has(other.index) &&
				waves.get(one.index) !== waves.get(other.index)
		)
	);
	return twice ? waves : new Map<number, string>();
}
