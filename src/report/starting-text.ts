import { indicatorName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import type { ReportOf } from '#views/report/report.ts';
import { reported, most } from '#views/report/reported.ts';
import type { Outline } from './outline/outline.ts';
import { resolve } from './references/resolve.ts';
import { subjectOf } from './subjects.ts';

/** The parts that a sentence names of a figure, as far as it has them. */
const wishes = [['value', 'n/d', 'interval'], ['value', 'interval'], ['value', 'n/d'], ['value']];

/**
 * What a section says of its figures, as a text of the authors to begin with. Every number in it is a reference, so that it follows the
 * figures; what has no figure is not named.
 */
export function startingText(
	t: Translate,
	report: ReportOf,
	{ outline, section: id }: { outline: Outline; section: string }
): string {
	const section = outline.sections.find((one) => one.id === id);
	const lines = section ? definitionsOf(report, section).flatMap((one) => linesOf(one)) : [];
	return lines.join('\n');

	function linesOf(definition: Definition): string[] {
		const measures = definition.measures.length ? definition.measures.map((one) => one.id) : [undefined];
		return measures.flatMap((measure) => {
			const dims = measureDims(definition, measure);
			if (!cellOf(report.cells, definition.id, dims)) return [];
			const parts = wishes.find(
				(wanted) => 'figure' in resolve(t, report, { indicator: definition.id, dims, parts: wanted })
			);
			if (!parts) return [];
			const groups = Object.entries(dims).map(([dim, code]) => `${dim}=${code}`);
			const reference = [definition.id, ...groups, parts.join(' ')].join(' | ');
			return `- ${indicatorName(t, definition, measure)}: {{${reference}}}`;
		});
	}
}

/** The indicators that a section names, or those of its subject; of the summary, those that the report begins with. */
function definitionsOf(
	{ programme, catalogue }: ReportOf,
	section: Outline['sections'][number]
): Definition[] {
	const { own, figures } = section;
	if (figures) return figures.flatMap((id) => catalogue.filter((one) => one.id === id));
	const all = reported(programme, catalogue);
	if (own !== 'summary') return all.filter((one) => subjectOf(one) === own);
	return (programme.front ?? all.map(({ id }) => id))
		.flatMap((id) => catalogue.filter((one) => one.id === id))
		.slice(0, most);
}
