import { ColumnEvidence } from '#privacy/column-evidence.ts';
import type { DirectKind } from '#privacy/finding.ts';
import { directKinds } from '#privacy/identifying.ts';
import { masked, maskedAs, unreadable } from '#privacy/masked.ts';
import { hasPseudonymForm, isWord, wordsAreNames } from '#privacy/pseudonym-form.ts';
import { numberPattern } from '#privacy/number-shapes.ts';
import type { ColumnProfile } from './importer.ts';
import { plain } from './columns/normalise-header.ts';
import type { RawRecord } from './read/raw-record.ts';
import { FormatEvidence } from './values/column-format.ts';

const maxDistinct = 1000;
const mostValues = 60;
const mostSamples = 5;
const longestValue = 200;
/** After how many values it is checked whether remembering a column's texts still saves work. */
const checkEvery = 8192;

/** A text of a column: its count among the first thousand distinct texts, and its count not yet passed on. */
interface SeenText {
	n: number;
	pending: number;
}

/** What is known of a text by its number: it is looked at once, and its repeats are counted. */
interface NumberedText {
	text: string;
	blank: boolean;
	foreign: boolean;
	/** Its count among the first thousand; undefined where it came later. */
	seen: SeenText | undefined;
	pending: number;
}

/** Profiles one column, cell by cell, in bounded memory. */
class ColumnCounter {
	private readonly numbered: (NumberedText | undefined)[] = [];
	private readonly format = new FormatEvidence();
	private readonly evidence: ColumnEvidence;
	private readonly seen = new Map<string, SeenText>();
	/** The counts at the moment there were too many distinct texts; null before that. */
	private countsWhenFull: [text: string, n: number][] | null = null;
	private remembers = true;
	private checkedTexts = 0;
	private known = 0;
	private foreignIds = 0;
	private filled = 0;
	private blank = 0;

	constructor(
		private readonly index: number,
		private readonly name: string,
		isOurId: boolean
	) {
		this.evidence = new ColumnEvidence(name, isOurId);
	}

	/** `number`: that of the text among those that repeat; -1 where it is not numbered. */
	add(text: string, number: number): void {
		const known = number < 0 ? undefined : this.numbered[number];
		if (known !== undefined) this.repeat(known);
		else {
			const blank = isBlank(text);
			const foreign = !blank && (!mayBePseudonym(text) || !hasPseudonymForm(text));
			if (blank) this.blank += 1;
			else this.fill(text, foreign);
			if (number >= 0) {
				const seen = blank ? undefined : this.seen.get(text);
				this.numbered[number] = { text, blank, foreign, seen, pending: 0 };
			}
		}
	}

	private fill(text: string, foreign: boolean): void {
		this.filled += 1;
		if (foreign) this.foreignIds += 1;
		if (this.remembers && this.isKnown(text)) return;
		this.format.add(text);
		this.evidence.add(text);
	}

	private repeat(known: NumberedText): void {
		if (known.blank) {
			this.blank += 1;
			return;
		}
		this.filled += 1;
		if (known.foreign) this.foreignIds += 1;
		if (known.seen !== undefined) known.seen.n += 1;
		if (this.evidence.sampleFull) known.pending += 1;
		else {
			this.format.add(known.text);
			this.evidence.add(known.text);
		}
	}

	/** Counts a text; true where it is passed on later, together with its repeats. */
	private isKnown(text: string): boolean {
		const long = text.length > longestValue;
		const value = long ? text.slice(0, longestValue) : text;
		const seen = this.seen.get(value);
		if (this.countsWhenFull !== null) this.reconsiderRemembering(seen !== undefined);
		if (seen === undefined) {
			if (this.seen.size < maxDistinct) this.seen.set(detachedCopy(value), { n: 1, pending: 0 });
			else this.countsWhenFull ??= [...this.seen].map(([one, { n }]) => [one, n]);
			return false;
		}
		seen.n += 1;
		if (long || !this.evidence.sampleFull) return false;
		seen.pending += 1;
		return true;
	}

	/** Stops remembering texts where values hardly repeat. */
	private reconsiderRemembering(known: boolean): void {
		this.checkedTexts += 1;
		if (known) this.known += 1;
		if (this.checkedTexts < checkEvery) return;
		this.remembers = this.known * 4 > this.checkedTexts;
		this.checkedTexts = 0;
		this.known = 0;
	}

	/** Passes on the counts of repeated texts. */
	private flush(): void {
		for (const [text, seen] of this.seen) this.pass(text, seen);
		for (const known of this.numbered) if (known !== undefined) this.pass(known.text, known);
	}

	private pass(text: string, counted: { pending: number }): void {
		if (counted.pending === 0) return;
		this.format.add(text, counted.pending);
		this.evidence.add(text, counted.pending);
		counted.pending = 0;
	}

	profile(): ColumnProfile {
		this.flush();
		const { kind, decimal, thousands, dateOrder, years, doubts } = this.format.format();
		const identifying = this.evidence.identifying();
		const distinct = this.countsWhenFull === null ? this.seen.size : maxDistinct + 1;
		const repeats = distinct <= mostValues && (distinct <= 2 || distinct * 2 <= this.filled);
		const label = labelOf({ identifying, filled: this.filled });
		const shown = shownIn({ identifying, filled: this.filled });
		const example = identifying === null || identifying.level === 'indirect' ? masked : unreadable;
		const counts = this.countsWhenFull ?? [...this.seen].map(([text, { n }]): [string, number] => [text, n]);
		const wordsNamed = wordsAreNames(this.seen.keys());
		const words = counts.reduce(
			(sum, [text, n]) => sum + (hasPseudonymForm(text) && isWord(text) ? n : 0),
			0
		);
		const frequent = counts.sort(([, a], [, b]) => b - a).slice(0, mostValues);
		return {
			index: this.index,
			name: this.name,
			filled: this.filled,
			blank: this.blank,
			distinct,
			values: frequent.filter(([text]) => shown(text) === text),
			samples: [...new Set(frequent.slice(0, mostSamples).map(([text]) => label ?? example(text)))],
			kind: kind === 'text' && repeats ? 'category' : kind,
			decimal,
			thousands,
			dateOrder,
			years,
			doubts: doubts.map(({ code, severity, args }) => ({
				code,
				severity,
				args: { first: masked(args.first), second: masked(args.second) }
			})),
			foreignIds: this.foreignIds + (wordsNamed ? words : 0),
			wordsAreNames: wordsNamed,
			identifying
		};
	}
}

type Found = Pick<ColumnProfile, 'identifying' | 'filled'>;

/** The kind of identifiers that a column has, or may have. What may be names may be titles of courses, which have to be matched with codes. */
function kindIn({ identifying }: Found): DirectKind | null {
	if (identifying === null || (identifying.level !== 'direct' && identifying.level !== 'asked')) return null;
	const kind = directKinds.find((one) => one === identifying.kind) ?? null;
	return identifying.level === 'asked' && kind === 'name' ? null : kind;
}

/**
 * The label shown in place of each value of a column of identifiers, sure or asked about. A column with only a few stray identifiers
 * is not hidden as a whole.
 */
function labelOf(column: Found): string | null {
	const kind = kindIn(column);
	const stray = column.identifying?.by === 'values' && column.identifying.found < column.filled / 2;
	return kind === null || stray ? null : maskedAs(kind);
}

/** How the values of a column are shown. Where a few may be numbers of people, whatever looks like one is hidden. */
export function shownIn(column: Found): (text: string) => string {
	const label = labelOf(column);
	if (label !== null) return () => label;
	const kind = kindIn(column);
	if (kind === null || column.identifying?.level !== 'asked') return masked;
	return (text) => (numberPattern(text.trim()) === null ? masked(text) : maskedAs(kind));
}

/** By its first sign alone, which spares most cells the closer look. */
const mayBePseudonym = (text: string): boolean => /^[kp\s]/.test(text);

const isBlank = (text: string): boolean => {
	const first = text.charCodeAt(0);
	// A visible ASCII character first, by far the most frequent case, skips the slower check.
	if (first > 0x20 && first < 0x7f) return false;
	return text === '' || (text.length < 40 && text.trim() === '');
};

/** Long texts keep the whole piece of the file in memory that they were cut from, unless they are copied. */
const detachedCopy = (text: string): string => (text.length < 13 ? text : text.split('').join(''));

/** Reads every cell of every record of kind `data` once. */
export class Profiler {
	private readonly columns: ColumnCounter[];

	/** `ourIds`: headers of the ids that we issue. */
	constructor(header: readonly string[], ourIds: ReadonlySet<string>) {
		this.columns = header.map(
			(name, index) => new ColumnCounter(index, name, ourIds.has(plain(name).replaceAll(' ', '_')))
		);
	}

	add({ cells, textNumbers }: Pick<RawRecord, 'cells' | 'textNumbers'>): void {
		const { columns } = this;
		const width = Math.min(columns.length, cells.length);
		for (let i = 0; i < width; i += 1) columns[i]!.add(cells[i]!, textNumbers?.[i] ?? -1);
	}

	profiles(): ColumnProfile[] {
		return this.columns.map((column) => column.profile());
	}
}
