import type { DirectKind } from './finding.ts';
import type { Identifying } from './identifying.ts';
import type { HeaderHint } from './header-hint.ts';
import type { ValueSample } from './value-sample.ts';

/** Evidence about a column, from which it is classified. Counts are of filled values. */
interface Evidence {
	hint: HeaderHint | null;
	/**
	 * Whether the header names a thing, such as an order; the number of one; what a tool numbers, such as a form; whether it only says
	 * "nr", "id".
	 */
	thing: boolean;
	numbered: boolean;
	tool: boolean;
	anyNumber: boolean;
	/** Whether it asks something; whether it asks after people; whether it says that the values are people, or nothing of them. */
	question: boolean;
	whom: boolean;
	people: boolean;
	silent: boolean;
	filled: number;
	/** Values that are sentences. */
	wordy: number;
	/** Values that are one identifier and nothing else; those of them that are certain. */
	whole: Map<DirectKind, number>;
	certain: Map<DirectKind, number>;
	/** Identifiers within longer texts. */
	inside: Map<DirectKind, number>;
	/**
	 * Possible national numbers of digits only; those with valid check digits; those that could be seconds
	 * since 1970.
	 */
	bare: number;
	controlled: number;
	epoch: number;
	/** Numbers of any country that only their own check digits explain. */
	checked: number;
	/** Values with eight digits close together; those written like a national number with separator. */
	digits: number;
	separated: number;
	sample: Pick<
		ValueSample,
		'size' | 'distinct' | 'named' | 'shaped' | 'fullNames' | 'uncased' | 'seconds' | 'tiny' | 'numbers'
	>;
}

const sum = (counts: ReadonlyMap<DirectKind, number>): number =>
	[...counts.values()].reduce((total, count) => total + count, 0);

/** The most frequent kind; of equals the first. */
const mostFrequent = (counts: ReadonlyMap<DirectKind, number>): DirectKind | null =>
	[...counts].reduce<[DirectKind | null, number]>(
		(best, [kind, count]) => (count > best[1] ? [kind, count] : best),
		[null, 0]
	)[0];

const majority = 0.6;
const considerable = 0.2;

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

/** Most values are digits only, and the header does not explain them. */
function unexplained(all: Evidence, kind: DirectKind, found: number): Identifying | null {
	if (kind === 'phone') return all.thing || all.numbered ? null : direct('asked', kind, 'values', found);
	const controlled = all.controlled >= all.bare / 2;
	if (!controlled && all.filled >= 8 && all.epoch >= 0.95 * all.bare) return null;
	return direct(controlled && all.anyNumber ? 'direct' : 'asked', kind, 'values', found);
}

/** Under the header of a company's number or a version, what looks like a telephone or an address of a computer is chance. */
function withoutChance(all: Evidence): Evidence {
	const rest = (counts: Evidence['whole']) =>
		new Map([...counts].filter(([kind]) => kind !== 'phone' && kind !== 'ip_address'));
	return { ...all, whole: rest(all.whole), certain: rest(all.certain) };
}

/**
 * By values that are identifiers as a whole: most of them, many with a matching header, or even one of an
 * unmistakable kind.
 */
function byValues(evidence: Evidence): Identifying | null {
	const all = evidence.numbered ? withoutChance(evidence) : evidence;
	const kind = mostFrequent(all.whole);
	if (kind === null) return null;
	const found = sum(all.whole);
	const certain = sum(all.certain);
	const hinted = all.hint?.level === 'direct';
	if (hinted && found >= considerable * all.filled) {
		const named = all.whole.has(all.hint!.kind as DirectKind) ? all.hint!.kind : kind;
		return direct('direct', named, 'both', found);
	}
	if (certain >= majority * all.filled) return direct('direct', mostFrequent(all.certain)!, 'values', found);
	if (found >= majority * all.filled) return unexplained(all, kind, found);
	const strong = (['email', 'bank_account', 'social_profile'] as const).find((one) => all.certain.get(one));
	if (strong) return direct('direct', strong, 'values', found);
	const national = all.certain.get('national_number') ?? 0;
	if (national > 0)
		return direct(national >= all.separated / 2 ? 'direct' : 'asked', 'national_number', 'values', found);
	// Among many other numbers, some have the shape of a phone number.
	if ((all.certain.get('phone') ?? 0) > 0 && certain < all.digits / 2) return null;
	if (certain >= considerable * all.filled)
		return direct('direct', mostFrequent(all.certain)!, 'values', found);
	// By its `+` or a word before it, one such number is sure.
	const called = (all.certain.get('phone') ?? 0) + (all.certain.get('official_number') ?? 0);
	if (called > 0 || certain >= 0.05 * all.filled || all.controlled >= 0.3 * all.filled)
		return direct('asked', kind, 'values', found);
	return null;
}

/** Whether the values contradict the header: ticks, grades, or yes and no. */
function contradicted({ sample }: Evidence): boolean {
	if (sample.size === 0 || sample.named >= 0.3 * sample.size) return false;
	return sample.tiny >= 0.9 * sample.size || (sample.size >= 8 && sample.distinct <= 3);
}

function byName(all: Evidence): Identifying | null {
	const { hint, thing, filled, sample } = all;
	const share = (count: number) => count / Math.max(1, sample.size);
	const found = Math.round(share(sample.named) * filled);
	if (hint?.kind === 'name' && !hint.exact && share(sample.shaped) >= 0.5)
		return direct('direct', 'name', 'both', found);
	// Whole names, each another one: wherever the names are from.
	const whole = sample.size >= 3 && share(sample.fullNames) >= 0.8 && sample.distinct >= 0.9 * sample.size;
	if (whole) return byWholeNames(all, Math.round(share(sample.fullNames) * filled));
	const differ = sample.size >= 3 && sample.distinct >= 0.9 * sample.size;
	const people = all.people && differ && share(sample.shaped) >= 0.8 && share(sample.fullNames) >= 0.5;
	if (people || (all.whom && share(sample.shaped) >= majority))
		return direct('direct', 'name', 'values', Math.round(share(sample.shaped) * filled));
	const varied = sample.size >= 4 && sample.distinct >= Math.min(0.3 * sample.size, 12);
	if (!varied || share(sample.shaped) < majority || share(sample.named) < 0.3) return null;
	return direct(share(sample.named) >= 0.5 && !thing ? 'direct' : 'asked', 'name', 'values', found);
}

/**
 * Every value is words with capitals. Under a header that says nothing, or asks who, these are names; an answer in two words with
 * capitals ("Dejlig Mad"), or the name of a thing, is one only where something else speaks for it.
 */
function byWholeNames(
	{ thing, question, whom, silent, sample }: Evidence,
	found: number
): Identifying | null {
	const known = sample.named / sample.size;
	if (whom || (silent && !thing) || (known >= 0.3 && !thing && !question))
		return direct('direct', 'name', 'values', found);
	if (known >= 0.5 && !thing) return direct('direct', 'name', 'values', found);
	const speaks = sample.named > 0 || sample.uncased > 0 || (!thing && !question);
	return speaks ? direct('asked', 'name', 'values', found) : null;
}

/** By the shape of the values alone, whatever country they are from: a person has to say what they are. */
function byShape(all: Evidence): Identifying | null {
	const { hint, numbered, tool, filled, sample } = all;
	const thing = all.thing || numbered;
	const { numbers, size, distinct } = sample;
	const found = Math.round((numbers.shaped / Math.max(1, size)) * filled);
	if (hint?.kind === 'official_number' && distinct >= size / 2 && !contradicted(all))
		return direct('direct', 'official_number', found > 0 ? 'both' : 'header', found);
	if (byCheckDigits(all)) return direct('asked', mostFrequent(all.whole)!, 'values', all.checked);
	if (thing || tool) return null;
	if (numbers.areIssued(size, distinct)) return direct('asked', 'official_number', 'values', found);
	const few = numbers.few.count(size);
	return few > 0 ? direct('asked', 'official_number', 'values', few) : null;
}

/**
 * One number with the right check digit is enough, unless most others of its length are wrong, as where it is chance. Under a header
 * that names something else it takes a whole column of them.
 */
function byCheckDigits({ checked, digits, filled, epoch, thing, numbered, tool }: Evidence): boolean {
	if (thing || numbered || tool) return checked >= 5 && checked >= 0.9 * filled;
	return checked > 0 && checked >= digits / 2 && epoch < checked;
}

function byHeader({ hint, filled, sample }: Evidence): Identifying | null {
	if (hint?.level === 'indirect')
		return { level: 'indirect', kind: hint.kind, by: 'header', found: 0, inside: [] };
	if (sample.seconds >= majority * Math.max(1, sample.size))
		return { level: 'indirect', kind: 'timestamp', by: 'values', found: filled, inside: [] };
	return null;
}

/** The kind of personal data in a column, by all evidence; null for none. */
export function classifyColumn(all: Evidence): Identifying | null {
	const { hint, filled } = all;
	const headed = hint?.level === 'direct' && hint.exact && !contradicted(all);
	if (all.wordy >= 0.3 * filled && filled > 0 && !headed && sum(all.whole) < majority * filled)
		return freeText(all.whole, all.inside) ?? byShape(all) ?? byHeader(all);
	const found = byValues(all);
	if (found && (found.level === 'direct' || !headed)) return found;
	if (headed) return direct('direct', hint.kind, 'header', 0);
	return byName(all) ?? byShape(all) ?? byHeader(all) ?? freeText(new Map(), all.inside);
}
