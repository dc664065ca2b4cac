import { figureText, hasFigure } from '#language/figure.ts';
import { indicatorName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { countsPeople } from '#schemas/counts-people.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { sectionOf, sections, type Section } from './sections.ts';

type Sources = {
	head: Pick<EditionHead, 'policy'>;
	programme: Programme;
	catalogue: readonly Definition[];
	cells: readonly Cell[];
};

/** A figure of one country, and the same of all. */
export interface CountryLine {
	id: string;
	name: string;
	figure: string;
	whole: string;
}

/**
 * Why a country has no page of its figures; null where it has one. Too few people, or an unknown number of them, are not set out on a
 * page, although each of its figures passed the rules of publication: together they would read as a portrait.
 */
export function whyNoPage(t: Translate, sources: Sources, country: string): string | null {
	const { head, programme, catalogue, cells } = sources;
	const base = (head.policy as { minBase?: number }).minBase ?? programme.disclosure.minBase;
	const counted = catalogue.find((one) => countsPeople(one) && one.dims.includes('country'));
	const people = counted && cellOf(cells, counted.id, { country });
	const own = cells.filter(({ dims }) => dims['country'] === country);
	if (!own.some(hasFigure)) return t('report.country-none', { area: programme.area });
	// Of a programme that counts nobody, figures of people need that base each by themselves.
	if (counted && !(hasFigure(people) && people.value >= base)) return t('report.country-few', { base });
	return null;
}

/** The figures of a country by section, each beside that of all; those that are not given by country are left out. */
export function countryFigures(
	t: Translate,
	{ programme, catalogue, cells }: Sources,
	country: string
): { section: Section; lines: CountryLine[] }[] {
	const text = (definition: Definition, cell: Cell | undefined) =>
		figureText(t, cell, cell ? targetOfCell(programme, definition, cell) : null);
	return sections
		.map((section) => ({
			section,
			lines: catalogue
				.filter((one) => sectionOf(one) === section && one.dims.includes('country'))
				.flatMap((definition) => {
					const measures = definition.measures.length ? definition.measures.map(({ id }) => id) : [undefined];
					return measures.flatMap((measure) => {
						const dims = measureDims(definition, measure);
						const cell = cellOf(cells, definition.id, { ...dims, country });
						if (!cell) return [];
						return {
							id: definition.id,
							name: indicatorName(t, definition, measure),
							figure: text(definition, cell),
							whole: text(definition, cellOf(cells, definition.id, dims))
						};
					});
				})
		}))
		.filter(({ lines }) => lines.length > 0);
}
