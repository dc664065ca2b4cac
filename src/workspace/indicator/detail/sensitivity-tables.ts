import { isResampled, methodsOf } from '#indicators/interval-methods.ts';
import { absentText, intervalText, numberText, ratioText, hasFigure } from '#language/figure.ts';
import { codeName } from '#language/names.ts';
import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isMeanChange, kinds } from '#schemas/kinds.ts';
import { measureOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Sensitivity } from './sensitivity.ts';
import { pValueText } from './figure-details.ts';

/** One alternative way of computing the figure, as a table with what it means. */
export interface SensitivityTable {
	id: string;
	title: string;
	note: string;
	table: { columns: string[]; rows: string[][] };
	/** How many of the last columns contain words. */
	words: number;
}

/** The alternative ways of computing a figure of this kind, in words; empty where there is only one. */
export function alternativeNames(t: Translate, definition: Definition): string[] {
	const { kind, linkedScale } = definition;
	return [
		...(kinds[kind].missing !== 'none' ? [t('indicator.way-missing')] : []),
		...(linkedScale ? [t('indicator.way-forms')] : []),
		...(methodsOf(definition).length > 1 ? [t('indicator.way-methods')] : []),
		...(isMeanChange(kind) ? [t('indicator.way-tests')] : [])
	];
}

/** The answers as tables; those without a row are omitted. */
export function sensitivityTables(
	t: Translate,
	programme: Programme,
	definition: Definition,
	figures: readonly Cell[],
	{ scenarios, methods, tests }: Sensitivity
): SensitivityTable[] {
	const several = definition.measures.length > 0;
	const heads = several ? [t('figures.dim-measure')] : [];
	const headOf = (cell: Cell) =>
		several ? [codeName(t, programme, definition.measuredBy, measureOf(cell)!, definition)] : [];
	const value = (cell: Cell) =>
		hasFigure(cell) ? numberText(t, cell.value, cell.unit) : absentText(t, cell);
	const table = (
		first: string,
		rows: readonly { cell: Cell; name: string }[]
	): { columns: string[]; rows: string[][] } => {
		const columns: { name: string; text: (cell: Cell) => string }[] = [
			{ name: t('figures.value'), text: value },
			{ name: t('figures.of'), text: (cell) => ratioText(t, cell) },
			{ name: t('figures.interval-95'), text: (cell) => intervalText(t, cell, null) },
			{ name: 'n', text: ({ n }) => t.number(n) }
		];
		const used = columns.filter(({ text }) => rows.some(({ cell }) => text(cell) !== ''));
		return {
			columns: [first, ...heads, ...used.map(({ name }) => name)],
			rows: rows.map(({ cell, name }) => [name, ...headOf(cell), ...used.map(({ text }) => text(cell))])
		};
	};
	const asIs = figures.map((cell) => ({ cell, name: t('indicator.as-defined') }));
	const drawn = methods.some(({ method }) => method !== undefined && isResampled(method));
	const all: SensitivityTable[] = [
		{
			id: 'scenarios',
			title: t('indicator.scenarios'),
			note: t(
				kinds[definition.kind].missing === 'bounds'
					? 'indicator.scenarios-share'
					: 'indicator.scenarios-change'
			),
			words: 0,
			table: table(t('indicator.scenario'), [
				...(scenarios.length ? asIs : []),
				...scenarios.map((cell) => ({
					cell,
					name: t(`indicator.scenario-${cell.dims['scenario']!}` as MessageKey)
				}))
			])
		},
		{
			id: 'methods',
			title: t('indicator.methods'),
			note: t(drawn ? 'indicator.methods-drawn' : 'indicator.methods-note'),
			words: 0,
			table: table(
				t('indicator.method'),
				methods.map((cell) => ({ cell, name: t(`indicator.interval-${cell.method!}`) }))
			)
		},
		{
			id: 'tests',
			title: t('indicator.tests'),
			note: t('indicator.tests-note'),
			words: 0,
			table: {
				columns: [t('indicator.test'), ...heads, t('figures.value'), 'p', 'n'],
				rows: tests.map((cell) => [
					t(`indicator.test-${cell.dims['test']!}` as MessageKey),
					...headOf(cell),
					cell.dims['test'] === 'wilcoxon' && cell.value !== null
						? t('indicator.rank-biserial', { r: t.signed(cell.value, 2) })
						: value(cell),
					cell.details?.p == null ? '–' : pValueText(t, cell.details.p),
					t.number(cell.n)
				])
			}
		}
	];
	return all.filter(({ table: { rows } }) => rows.length > 0);
}
