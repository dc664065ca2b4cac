import { ColumnEvidence } from '#privacy/column-evidence.ts';
import { directKinds } from '#privacy/identifying.ts';
import { masked, maskedAs } from '#privacy/masked.ts';
import type { ColumnProfile } from './importer.ts';
import { FormatEvidence } from './values/format-evidence.ts';

const mostDistinct = 1000;
const mostValues = 60;
const mostSamples = 5;
const longestValue = 200;

/** Gathers what one column holds, cell by cell, in bounded memory. */
class ColumnCount {
	private readonly format = new FormatEvidence();
	private readonly evidence: ColumnEvidence;
	private readonly counts = new Map<string, { n: number }>();
	private filled = 0;
	private blank = 0;
	private many = false;

	constructor(
		private readonly index: number,
		private readonly name: string
	) {
		this.evidence = new ColumnEvidence(name);
	}

	see(text: string): void {
		if (text === '' || (text.length < 40 && text.trim() === '')) {
			this.blank += 1;
			return;
		}
		this.filled += 1;
		this.format.see(text);
		this.evidence.see(text);
		if (!this.many) this.count(text.length > longestValue ? text.slice(0, longestValue) : text);
	}

	private count(text: string): void {
		const count = this.counts.get(text);
		if (count !== undefined) count.n += 1;
		else if (this.counts.size < mostDistinct) this.counts.set(copied(text), { n: 1 });
		else this.many = true;
	}

	profile(): ColumnProfile {
		const { kind, decimal, thousands, dateOrder, doubts } = this.format.format();
		const identifying = this.evidence.identifying();
		const distinct = this.many ? mostDistinct + 1 : this.counts.size;
		const repeats = distinct <= mostValues && (distinct <= 2 || distinct * 2 <= this.filled);
		const label = hiddenBy({ identifying, filled: this.filled });
		const frequent = [...this.counts]
			.map(([text, { n }]) => [text, n] as [string, number])
			.sort(([, a], [, b]) => b - a)
			.slice(0, mostValues);
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
