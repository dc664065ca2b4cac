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
	private readonly counts = new Map<string, number>();
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
		if (count !== undefined) this.counts.set(text, count + 1);
		else if (this.counts.size < mostDistinct) this.counts.set(copied(text), 1);
		else this.many = true;
	}

	profile(): ColumnProfile {
		const { kind, decimal, thousands, dateOrder, doubts } = this.format.format();
		const identifying = this.evidence.identifying();
		const distinct = this.many ? mostDistinct + 1 : this.counts.size;
		const repeats = distinct <= mostValues && (distinct <= 2 || distinct * 2 <= this.filled);
		const label = hiddenBy(identifying);
		const frequent = [...this.counts].sort(([, a], [, b]) => b - a).slice(0, mostValues);
		return {
			index: this.index,
			name: this.name,
			filled: this.filled,
			blank: this.blank,
			distinct,
			values: label === null ? frequent : [],
			samples: frequent.slice(0, mostSamples).map(([text]) => label ?? masked(text)),
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

/** The label that stands for each value of a column of direct identifiers; null where values may be shown. */
export function hiddenBy(identifying: ColumnProfile['identifying']): string | null {
	const kind = directKinds.find((one) => one === identifying?.kind);
	return identifying?.level === 'direct' && kind !== undefined ? maskedAs(kind) : null;
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
