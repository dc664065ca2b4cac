import { ColumnEvidence } from '#privacy/column-evidence.ts';
import { directKinds } from '#privacy/identifying.ts';
import { masked, maskedAs } from '#privacy/masked.ts';
import type { ColumnProfile } from './importer.ts';
import { FormatEvidence } from './values/column-format.ts';

const mostDistinct = 1000;
const mostValues = 60;
const mostSamples = 5;
const longestValue = 200;
/** After how many values of a column it is asked whether remembering them spares anything. */
const trial = 8192;

/** A text of a column: how often it came among the first thousand different ones, and how often since it was last told. */
interface Seen {
	n: number;
	due: number;
}

/** Gathers what one column holds, cell by cell, in bounded memory. */
class ColumnCount {
	private readonly format = new FormatEvidence();
	private readonly evidence: ColumnEvidence;
	private readonly seen = new Map<string, Seen>();
	/** What came how often until there were too many different texts; null: there are not. */
	private many: [text: string, n: number][] | null = null;
	private remembers = true;
	private asked = 0;
	private known = 0;
	private filled = 0;
	private blank = 0;

	constructor(
		private readonly index: number,
		private readonly name: string
	) {
		this.evidence = new ColumnEvidence(name);
	}

	see(text: string): void {
		if (isBlank(text)) {
			this.blank += 1;
			return;
		}
		this.filled += 1;
		if (this.remembers && this.isKnown(text)) return;
		this.format.see(text);
		this.evidence.see(text);
	}

	/** Counts a text, and says whether it is one of those that are told together later. */
	private isKnown(text: string): boolean {
		const long = text.length > longestValue;
		const value = long ? text.slice(0, longestValue) : text;
		const seen = this.seen.get(value);
		if (this.many !== null) this.judge(seen !== undefined);
		if (seen === undefined) {
			if (this.seen.size < mostDistinct) this.seen.set(copied(value), { n: 1, due: 0 });
			else this.many ??= [...this.seen].map(([one, { n }]) => [one, n]);
			return false;
		}
		seen.n += 1;
		if (long || !this.evidence.settled) return false;
		seen.due += 1;
		return true;
	}

	/** Stops remembering where the values hardly repeat. */
	private judge(known: boolean): void {
		this.asked += 1;
		if (known) this.known += 1;
		if (this.asked < trial) return;
		this.remembers = this.known * 4 > this.asked;
		this.asked = 0;
		this.known = 0;
	}

	/** Tells the texts that came again. */
	private settle(): void {
		for (const [text, seen] of this.seen) {
			if (seen.due === 0) continue;
			this.format.see(text, seen.due);
			this.evidence.see(text, seen.due);
			seen.due = 0;
		}
	}

	profile(): ColumnProfile {
		this.settle();
		const { kind, decimal, thousands, dateOrder, doubts } = this.format.format();
		const identifying = this.evidence.identifying();
		const distinct = this.many === null ? this.seen.size : mostDistinct + 1;
		const repeats = distinct <= mostValues && (distinct <= 2 || distinct * 2 <= this.filled);
		const label = hiddenBy({ identifying, filled: this.filled });
		const counts = this.many ?? [...this.seen].map(([text, { n }]): [string, number] => [text, n]);
		const frequent = counts.sort(([, a], [, b]) => b - a).slice(0, mostValues);
		return {
			index: this.index,
			name: this.name,
			filled: this.filled,
			blank: this.blank,
			distinct,
			values: label === null ? frequent.filter(([text]) => masked(text) === text) : [],
			samples: [...new Set(frequent.slice(0, mostSamples).map(([text]) => label ?? masked(text)))],
			kind: kind === 'text' && repeats ? 'category' : kind,
			decimal,
			thousands,
			dateOrder,
			doubts: doubts.map(({ code, severity, args }) => ({
				code,
				severity,
				args: { first: masked(args.first), second: masked(args.second) }
			})),
			identifying
		};
	}
}

/**
 * The label that stands for each value of a column of direct identifiers; null where values may be shown, each masked. A
 * column in which identifiers stand by mistake here and there is not hidden as a whole.
 */
export function hiddenBy({
	identifying,
	filled
}: Pick<ColumnProfile, 'identifying' | 'filled'>): string | null {
	if (identifying === null || identifying.level !== 'direct') return null;
	const { by, found } = identifying;
	const stray = by === 'values' && found < filled / 2;
	const kind = directKinds.find((one) => one === identifying.kind);
	return kind === undefined || stray ? null : maskedAs(kind);
}

const isBlank = (text: string): boolean => {
	const first = text.charCodeAt(0);
	// A sign of ASCII in front, by far the most frequent case, spares the longer way.
	if (first > 0x20 && first < 0x7f) return false;
	return text === '' || (text.length < 40 && text.trim() === '');
};

/** Long texts share the memory of the whole piece of the file that they were cut from, unless they are copied. */
const copied = (text: string): string => (text.length < 13 ? text : text.split('').join(''));

/** Looks once at every cell of every record of kind `data`. */
export class Profiler {
	private readonly columns: ColumnCount[];

	constructor(header: readonly string[]) {
		this.columns = header.map((name, index) => new ColumnCount(index, name));
	}

	see(cells: readonly string[]): void {
		const { columns } = this;
		const width = Math.min(columns.length, cells.length);
		for (let i = 0; i < width; i += 1) columns[i]!.see(cells[i]!);
	}

	profiles(): ColumnProfile[] {
		return this.columns.map((column) => column.profile());
	}
}
