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
	/** What its rows are groups of; null where they are the levels of a change, or each of its measures. */
	dim: string | null;
}

/** The chart ids that an edition can have, with what each shows. */
function chartedBy({
	tables,
	catalogue,
	programme
}: Pick<PublishedEdition, 'tables' | 'catalogue' | 'programme'>): Map<string, Charted> {
	const whole = catalogue.flatMap(({ id: indicator, measuredBy }) =>
		['levels', measuredBy].map((form): [string, Charted] => [
			`chart-${indicator}-${form}`,
			{ indicator, measure: undefined, dim: null }
		])
	);
	return new Map([
		...whole,
		...tables.flatMap(({ indicator, measures, by }) =>
			measures.flatMap(({ dims }) =>
				// The page of all figures has each by country, also that of which only the whole is published.
				[...new Set<string>([...by.map(({ dim }) => dim), 'country'])].flatMap((dim): [string, Charted][] => {
					const measure = measureOf({ dims });
					// Growth by month is the one chart of its measure.
					const parts = [
						'chart',
						indicator,
						...(measure ? [measure] : []),
						...(dim === 'month' ? [] : [dim])
					];
					const name = parts.join('-');
					const charted = { indicator, measure, dim };
					// A country has charts of its own, beside the figure of all.
					const own = dim === 'country' ? programme.countries.map(({ code }) => `${name}-${code}`) : [];
					return [name, ...own].map((one) => [one, charted]);
				})
			)
		)
	]);
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
		// The table of events is of what took place, not of figures.
		if (chart.startsWith('events-by-country')) return [];
		const of = charted.get(chart);
		if (!of) throw new Error(`unknown chart: ${chart}`);
		const { indicator, measure, dim } = of;
		const { cells, catalogue, programme } = edition;
		const wholeOf = (id: string, one?: string) =>
			cells.find(
				(cell) => cell.indicator === id && measureOf(cell) === one && Object.keys(groupsOf(cell)).length === 0
			);
		const labelled = (label: string, cell: EditionCell | undefined): [string, EditionCell][] =>
			cell ? [[label, cell]] : [];
		const definition = catalogue.find(({ id }) => id === indicator)!;
		const byLabel = new Map([
			// Below a growth stands the figure of another definition, by its name.
			...catalogue.flatMap(({ id, name }) => (id === indicator ? [] : labelled(t.text(name), wholeOf(id)))),
			...(dim === null
				? definition.measures.flatMap(({ id }) =>
						labelled(codeName(t, programme, definition.measuredBy, id, definition), wholeOf(indicator, id))
					)
				: cells
						.filter(
							(cell) =>
								cell.indicator === indicator &&
								measureOf(cell) === measure &&
								groupKey(groupsOf(cell)) !== '' &&
								dim in cell.dims
						)
						.flatMap((cell) => labelled(codeName(t, programme, dim, cell.dims[dim]!), cell)))
		]);
		const whole = wholeOf(indicator, measure) ?? null;
		const [head = '', ...rows] = table.match(/<tr[^]*?<\/tr>/g) ?? [];
		const columns = parts(head, /<th[^>]*>([^]*?)<\/th>/g);
		return rows.map((row) => {
			const [label = '', ...texts] = parts(row, /<t[hd][^>]*>([^]*?)<\/t[hd]>/g);
			const said = Object.fromEntries(texts.map((text, i) => [columns[i + 1]!, text]));
			// Of levels the figure is the change between them.
			const change = said[t('figures.change')];
			return {
				...{ chart, label, cell: byLabel.get(label) ?? whole },
				texts: change === undefined ? said : { ...said, [t('figures.value')]: change }
			};
		});
	});
}

/** Whether a written number is this one, as far as its decimals go; shares and their differences are written per hundred. */
function says(text: string, value: number, cell: EditionCell): boolean {
	const written = numbersIn(text).map((one) => one.replace(/[\u00a0\u202f]/g, ''));
	const scaled = ['share', 'percentage-points'].includes(cell.unit) ? 100 * value : value;
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
