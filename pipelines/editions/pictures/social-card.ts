import { asCell } from '#edition/as-cell.ts';
import { intervalText, numberText, ratioText, hasFigure } from '#language/figure.ts';
import { indicatorName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { indicatorIds } from '#schemas/indicator-entries.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isNumberOfUnits, isShareOfUnits, kinds, type Kind } from '#schemas/kinds.ts';
import { exactValue } from '#schemas/exact-value.ts';
import { measureDims } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import type { EditionContents } from '#edition/draft.ts';
import { colour } from './colours.ts';
import { escaped } from '#language/markup.ts';
import { family, paragraph } from '#views/picture/svg-paragraph.ts';

interface Headline {
	definition: Definition;
	measure: string | undefined;
	cell: Cell & { value: number };
}

/** Up to three published totals: a count, a share, a change; others where one of these is missing. */
function headlines({ programme, catalogue, cells }: EditionContents): Headline[] {
	const own = cells.map(asCell);
	const front = programme.front ?? indicatorIds(programme);
	const found = front.flatMap((id): Headline[] => {
		const definition = catalogue.find((one) => one.id === id);
		if (!definition || definition.level === 'input') return [];
		const measure = definition.measures[0]?.id;
		const cell = cellOf(own, id, measureDims(definition, measure ?? null));
		// A carried-forward figure is of an earlier day than the card.
		return hasFigure(cell) && cell.since === undefined ? [{ definition, measure, cell }] : [];
	});
	const wanted = [isNumberOfUnits, isShareOfUnits, (kind: Kind) => kinds[kind].pairs];
	const first = wanted.flatMap((suits) => found.find(({ definition }) => suits(definition.kind)) ?? []);
	return [...first, ...found.filter((one) => !first.includes(one))].slice(0, 3);
}

const [width, height, margin, gap] = [1200, 630, 64, 36];

/** The card shown for an edition where it is linked: its programme, its name and day, and headline figures. */
export function card(t: Translate, edition: EditionContents, source: string): string {
	const { head, programme } = edition;
	const chosen = headlines(edition);
	const column = (width - 2 * margin - 2 * gap) / 3;
	const day = `${t('editions.edition', { name: head.name })}, ${t.day(head.on)}`;
	const said = { x: margin, width: width - 2 * margin };
	const parts = [paragraph({ ...said, text: day, y: 56, size: 28, colour: colour('accent'), weight: 600 })];
	const title = paragraph({
		...said,
		text: t.text(programme.title),
		y: 104,
		size: 56,
		weight: 600,
		colour: colour('ink')
	});
	parts.push(title);
	const top = Math.max(290, 104 + title.height + 24);
	for (const [i, { definition, measure, cell }] of chosen.entries()) {
		const x = margin + i * (column + gap);
		const name = indicatorName(t, definition, measure);
		const target = targetOfCell(programme, definition, cell);
		const interval = intervalText(t, cell, target);
		const beneath = [
			ratioText(t, cell) || (cell.unit === 'share' ? '' : t(`figures.unit-${cell.unit}`)),
			...(interval ? [`${t('figures.interval-95')} ${interval}`] : [])
		].filter((text) => text !== '');
		const place = { x, width: column };
		parts.push(
			paragraph({
				...place,
				text: numberText(t, exactValue(cell), cell.unit, target),
				y: top + 16,
				size: 64,
				weight: 600,
				colour: colour('ink')
			})
		);
		const named = paragraph({ ...place, text: name, y: top + 108, size: 24, colour: colour('ink') });
		parts.push(
			named,
			paragraph({
				...place,
				text: beneath.join(' · '),
				y: top + 116 + named.height,
				size: 20,
				colour: colour('ink-soft')
			})
		);
	}
	parts.push(paragraph({ ...said, text: source, y: height - 84, size: 20, colour: colour('ink-soft') }));
	const rules = chosen.map(
		(_, i) =>
			`<rect x="${margin + i * (column + gap)}" y="${top}" width="${column}" height="2" fill="${colour('ink')}"/>`
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${family}">`,
		`<title>${escaped(t.text(programme.title))}</title>`,
		`<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
		`<rect width="${width}" height="10" fill="${colour('accent')}"/>`,
		...rules,
		...parts.map(({ svg }) => svg),
		'</svg>\n'
	].join('\n');
}
