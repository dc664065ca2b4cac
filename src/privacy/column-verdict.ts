import { mostFrequent, sum, type Evidence } from './evidence.ts';
import type { DirectKind } from './finding.ts';
import type { Identifying } from './identifying.ts';

const mostly = 0.6;
const often = 0.2;

const direct = (
	level: 'direct' | 'asked',
	kind: Identifying['kind'],
	by: Identifying['by'],
	found: number
): Identifying => ({ level, kind, by, found, inside: [] });

function freeText(whole: Evidence['whole'], inside: Evidence['inside']): Identifying | null {
	const counts = new Map(inside);
	for (const [kind, count] of whole) counts.set(kind, (counts.get(kind) ?? 0) + count);
	const kind = mostFrequent(counts);
	if (kind === null) return null;
	const found = [...counts].filter(([, count]) => count > 0).map(([one, count]) => ({ kind: one, count }));
	return { level: 'free-text', kind, by: 'values', found: sum(counts), inside: found };
}

/** Digits alone, in most values of a column that the header does not explain. */
function unexplained(all: Evidence, kind: DirectKind, found: number): Identifying | null {
	if (kind === 'phone') return all.thing ? null : direct('asked', kind, 'values', found);
	const controlled = all.controlled >= all.bare / 2;
	if (!controlled && all.filled >= 8 && all.epoch >= 0.95 * all.bare) return null;
	return direct(controlled && all.anyNumber ? 'direct' : 'asked', kind, 'values', found);
}

/** By values, as single cells: most of them, many with a fitting header, or even one that cannot be anything else. */
function byValues(all: Evidence): Identifying | null {
	const kind = mostFrequent(all.whole);
	if (kind === null) return null;
	const found = sum(all.whole);
	const certain = sum(all.certain);
	const hinted = all.hint?.level === 'direct';
	if (hinted && found >= often * all.filled) {
		const named = all.whole.has(all.hint!.kind as DirectKind) ? all.hint!.kind : kind;
		return direct('direct', named, 'both', found);
	}
	if (certain >= mostly * all.filled) return direct('direct', mostFrequent(all.certain)!, 'values', found);
	if (found >= mostly * all.filled) return unexplained(all, kind, found);
	const strong = (['email', 'bank_account', 'social_profile'] as const).find((one) => all.certain.get(one));
	if (strong) return direct('direct', strong, 'values', found);
	const national = all.certain.get('national_number') ?? 0;
	if (national > 0)
		return direct(national >= all.separated / 2 ? 'direct' : 'asked', 'national_number', 'values', found);
	// Among many numbers that are none, some have the shape of a phone number.
	if ((all.certain.get('phone') ?? 0) > 0 && certain < all.digits / 2) return null;
	if (certain >= often * all.filled) return direct('direct', mostFrequent(all.certain)!, 'values', found);
	if (certain >= 0.05 * all.filled || all.controlled >= 0.3 * all.filled)
		return direct('asked', kind, 'values', found);
	return null;
}

/** Ticks, grades and yes or no under a header that promises more. */
function contradicted({ sample }: Evidence): boolean {
	if (sample.size === 0 || sample.named >= 0.3 * sample.size) return false;
	return sample.tiny >= 0.9 * sample.size || (sample.size >= 8 && sample.distinct <= 3);
}

function byName({ hint, thing, filled, sample }: Evidence): Identifying | null {
	const share = (count: number) => count / Math.max(1, sample.size);
	const found = Math.round(share(sample.named) * filled);
	if (hint?.kind === 'name' && !hint.exact && share(sample.shaped) >= 0.5)
		return direct('direct', 'name', 'both', found);
	const varied = sample.size >= 4 && sample.distinct >= Math.min(0.3 * sample.size, 12);
	if (!varied || share(sample.shaped) < mostly || share(sample.named) < 0.3) return null;
	return direct(share(sample.named) >= 0.5 && !thing ? 'direct' : 'asked', 'name', 'values', found);
}

function byHeader({ hint, filled, sample }: Evidence): Identifying | null {
	if (hint?.level === 'indirect')
		return { level: 'indirect', kind: hint.kind, by: 'header', found: 0, inside: [] };
	if (sample.seconds >= mostly * Math.max(1, sample.size))
		return { level: 'indirect', kind: 'timestamp', by: 'values', found: filled, inside: [] };
	return null;
}

/** What a column tells about persons, by all that was seen of it; null: nothing. */
export function verdict(all: Evidence): Identifying | null {
	const { hint, filled } = all;
	const headed = hint?.level === 'direct' && hint.exact && !contradicted(all);
	if (all.wordy >= 0.3 * filled && filled > 0 && !headed && sum(all.whole) < mostly * filled)
		return freeText(all.whole, all.inside) ?? byHeader(all);
	const found = byValues(all);
	if (found && (found.level === 'direct' || !headed)) return found;
	if (headed) return direct('direct', hint.kind, 'header', 0);
	return byName(all) ?? byHeader(all) ?? freeText(new Map(), all.inside);
}
