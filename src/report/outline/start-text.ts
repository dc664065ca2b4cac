import { dimName, indicatorName } from '#language/names.ts';
import { coveredFigure } from '#language/whole.ts';
import type { Translate } from '#language/translate.ts';
import { dimOf } from '#schemas/dims.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import { reportSections, textPlaces } from '#schemas/report-outline.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import type { ReportOf } from '#views/report/report.ts';
import { givenGroups, isGiven } from '../references/given-groups.ts';
import { parts } from '../references/reference.ts';
import { sectionTitle } from '../sections/section-title.ts';
import { defaultOutline } from './outline.ts';

/**
 * A `report.md` to begin with: every section of the outline with room for the authors' words, how to write, and the numbers that an edition
 * lets a text name. It makes the same report as none.
 */
export function startText(
	t: Translate,
	{ programme, catalogue, cells }: Pick<ReportOf, 'programme' | 'catalogue' | 'cells'>
): string {
	const example =
		catalogue.find(({ dims, unit }) => unit === 'share' && dims.includes('country')) ?? catalogue[0];
	const country = programme.countries[0]!.code;
	const grouped = example?.dims.includes('country') ? ` | country=${country}` : '';
	const named = `{{${example?.id ?? ''}${grouped} | value n/d}}`;
	const own = `{id: thanks, title: {${t.language}: …}}`;
	const entry = `{id: course, text: after, figures: [${example?.id ?? ''}]}`;
	return [
		'---',
		`language: ${t.language}`,
		`# ${t('document.start-sections', { example: own })}`,
		`# ${t('document.start-text', { places: textPlaces.join(' / '), example: entry })}`,
		'sections:',
		...reportSections.map((id) => `  - ${id}`),
		'---',
		`<!--\n${t('document.start-how', { heading: '##', note: '[^1]' })}\n\n${t('document.start-numbers', { example: named, parts: parts.join(', ') })}\n`,
		...catalogue.flatMap(lines),
		'-->',
		...defaultOutline.sections.flatMap((section) => {
			const said = { section: sectionTitle(t, section) };
			const remark = t(section.id === 'lessons' ? 'document.start-alone' : 'document.start-write', said);
			return ['', `# ${section.id}`, '', `<!-- ${remark} -->`];
		}),
		''
	]
		.join('\n')
		.replace(/[^\S\n]+$/gm, '');

	function lines(definition: Definition): string[] {
		const measures = definition.measures.length ? definition.measures.map(({ id }) => id) : [undefined];
		const groups = definition.dims
			.filter((dim) => codesOf(definition, dim).length > 0)
			.map((dim) => `    ${dim}=  ${dimName(t, programme, dim)}: ${codesOf(definition, dim).join(' ')}`);
		return [
			...measures.flatMap((measure) => {
				const dims = measureDims(definition, measure);
				const cell = cellOf(cells, definition.id, dims);
				// What no text may name is not offered.
				if (groups.length === 0 && !(cell && isGiven(cell))) return [];
				const target = cell ? targetOfCell(programme, definition, cell) : null;
				const id = [definition.id, ...Object.entries(dims).map((pair) => pair.join('='))].join(' | ');
				return `${id}  ${indicatorName(t, definition, measure)}: ${coveredFigure(t, programme, cell, { target })}`;
			}),
			...groups
		].map((line) => line.replaceAll('-->', '→'));
	}

	/** The codes of which a text may name a figure, in the order of their list. */
	function codesOf({ id, measures }: Definition, dim: string): string[] {
		const found = new Set(
			(measures.length ? measures.map((one) => one.id) : [undefined])
				.flatMap((measure) => givenGroups(cells, id, measure))
				.flatMap((group) => (group.dim === dim ? [group.code] : []))
		);
		const listed = dimOf(programme, dim)?.values.map(({ code }) => code) ?? [];
		return [
			...listed.filter((code) => found.has(code)),
			...[...found].filter((code) => !listed.includes(code))
		];
	}
}
