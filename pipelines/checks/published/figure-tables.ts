import type { PublishedEdition } from '#edition/draft.ts';
import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { groupKey } from '#schemas/cell-name.ts';
import type { EditionCell } from '#schemas/edition.ts';
import { givesValue } from '#schemas/gives-value.ts';
import { groupsOf, measureOf } from '#schemas/measure.ts';
import { decoded } from './page-texts.ts';
import { numbersIn, valueOf } from './numbers.ts';

/** What the table beside a chart says of one group, and the cell of the edition that it must be. */
export interface TableRow {
	chart: string;
	label: string;
	/** The columns after the label, by their heading. */
	texts: Record<string, string>;
	cell: EditionCell | null;
}

interface Charted {
	indicator: string;
	measure: string | undefined;
	dim: string;
}

/** The chart ids that an edition can have, with what each shows. */
function chartedBy({ tables }: Pick<PublishedEdition, 'tables'>): Map<string, Charted> {
	return new Map(
		tables.flatMap(({ indicator, measures, by }) =>
			measures.flatMap(({ dims }) =>
				by.map(({ dim }): [string, Charted] => {
					const measure = measureOf({ dims });
					// Growth by month is the one chart of its measure.
					const name = ['chart', indicator, ...(measure ? [measure] : []), ...(dim === 'month' ? [] : [dim])];
					return [name.join('-'), { indicator, measure, dim }];
				})
			)
		)
	);
}

const plain = (html: string) => decoded(html.replace(/<[^>]+>/g, '')).trim();
const parts = (html: string, tag: RegExp) => [...html.matchAll(tag)].map((found) => plain(found[1]!));

/** The tables of a built page, each with the id of its chart; on the page of one chart, `only` is that. */
function tablesIn(html: string, only?: string): [chart: string, table: string][] {
	const figures =
		only === undefined
			? [...html.matchAll(/<figure[^>]*\sid="([^"]*)"[^]*?<\/figure>/g)].map(
					([figure, id]) => [id!, figure] as const
				)
			: [[only, html] as const];
	return figures.flatMap(([id, figure]) => {
		const table = /<table[^]*?<\/table>/.exec(figure);
		return table ? [[id, table[0]] as [string, string]] : [];
	});
}

/** Every row of the tables on a page, with the cell of the same group: found by the group's name, not by its number. */
export function tableRows(t: Translate, edition: PublishedEdition, html: string, only?: string): TableRow[] {
	const charted = chartedBy(edition);
	return tablesIn(html, only).flatMap(([chart, table]) => {
		const of = charted.get(chart);
		if (!of) throw new Error(`unknown chart: ${chart}`);
		const { indicator, measure, dim } = of;
		const cells = edition.cells.filter((cell) => cell.indicator === indicator && measureOf(cell) === measure);
		const byLabel = new Map(
			cells
				.filter((cell) => groupKey(groupsOf(cell)) !== '' && dim in cell.dims)
				.map((cell) => [codeName(t, edition.programme, dim, cell.dims[dim]!), cell])
		);
		const whole = cells.find((cell) => Object.keys(groupsOf(cell)).length === 0) ?? null;
		const [head = '', ...rows] = table.match(/<tr[^]*?<\/tr>/g) ?? [];
		const columns = parts(head, /<th[^>]*>([^]*?)<\/th>/g);
		return rows.map((row) => {
			const [label = '', ...texts] = parts(row, /<t[hd][^>]*>([^]*?)<\/t[hd]>/g);
			return {
				...{ chart, label, cell: byLabel.get(label) ?? whole },
				texts: Object.fromEntries(texts.map((text, i) => [columns[i + 1]!, text]))
			};
		});
	});
}

/** Whether a written number is this one, as far as its decimals go; shares are written per hundred. */
function says(text: string, value: number, cell: EditionCell): boolean {
	const written = numbersIn(text).map((one) => one.replace(/[\u00a0\u202f]/g, ''));
	const scaled = cell.unit === 'share' ? 100 * value : value;
	return written.some((one) => {
		const decimals = /[.,](\d+)$/.exec(one)?.[1]?.length ?? 0;
		return Math.abs(valueOf(one) - scaled) <= 0.5 * 10 ** -decimals + 1e-9;
	});
}

/** A written number without decimals, whatever separates its thousands. */
const wholeNumber = (text: string): number => Number(text.replace(/\D/g, ''));

/** What a row says that its cell does not: null where they agree. `of` and `value` are the headings of these columns. */
export function rowFault(
	{ texts, cell }: TableRow,
	{ value, of }: { value: string; of: string }
): string | null {
	if (!cell) return 'no such group';
	const shown = texts[value] ?? Object.values(texts)[0] ?? '';
	if (!givesValue(cell.status) || cell.value === null)
		return [shown, texts[of] ?? '', texts['n'] ?? ''].some((text) =>
			numbersIn(text).some((one) => one !== '0')
		)
			? 'a number where the edition has none'
			: null;
	// "Less than 1 %" and "between 59 and 60 %" are not numbers, but bounds.
	const bound = !/^[+−]?[\d\s.,\u00a0\u202f]+%?$/.test(shown);
	if (!bound && !says(shown, cell.value, cell)) return `value ${cell.value}`;
	if (texts[of]) {
		const [part, whole] = numbersIn(texts[of]).map(wholeNumber);
		if (part !== cell.numerator || whole !== cell.denominator)
			return `${cell.numerator} of ${cell.denominator}`;
	}
	if (texts['n'] && wholeNumber(texts['n']) !== cell.n) return `n ${cell.n}`;
	return null;
}
