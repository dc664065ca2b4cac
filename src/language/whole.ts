import { coveredAreas } from '#schemas/covered-areas.ts';
import { chosenDims, type Filters } from '#schemas/filters.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import type { AskedFor } from '#schemas/target-of.ts';
import { figureText, hasFigure } from './figure.ts';
import { codeName, dimName, groupName } from './names.ts';
import { lowerFirst } from './sentences/first-letter.ts';
import type { Translate } from './translate.ts';

/** More countries than this are counted, not named. */
const few = 4;

/** Each filter that is set, in words: "Gender: Women"; the countries only where `countries` asks for them. */
export function selectionTexts(
	t: Translate,
	programme: Programme,
	where: Filters,
	countries = true
): string[] {
	const groups = chosenDims(where).filter(([dim]) => countries || dim !== 'country');
	return [
		...groups.map(([dim, values]) => {
			const names = values.map((value) => codeName(t, programme, dim, value));
			return t('figures.named', { name: dimName(t, programme, dim), clause: t.list(names) });
		}),
		...(where.from ? [t('figures.since', { day: t.day(where.from) })] : []),
		...(where.to ? [t('figures.until', { day: t.day(where.to) })] : [])
	];
}

/** The countries that are covered, named or counted: "Denmark, Sweden and Finland", "12 of 13 regions". */
function areasText(t: Translate, programme: Programme, codes: readonly string[], most: number): string {
	return codes.length <= most
		? t.list(codes.map((code) => codeName(t, programme, 'country', code)))
		: t('figures.areas-of', {
				covered: codes.length,
				count: programme.countries.length,
				area: programme.area
			});
}

/** The countries that delivered what a figure of all counts; null where all of them did. */
export function coveredName(t: Translate, programme: Programme, without: AskedFor['without']): string | null {
	const { covered, missing } = coveredAreas(programme, {}, without);
	return missing.length === 0 || covered.length === 0 ? null : areasText(t, programme, covered, few);
}

/** Who did not deliver, as a clause: "Norway did not deliver". */
export function missingText(t: Translate, programme: Programme, codes: readonly string[]): string {
	const missing = t.list(codes.map((code) => codeName(t, programme, 'country', code)));
	return t('figures.did-not-deliver', { missing, count: codes.length });
}

/** The countries of a whole in words, with those that did not deliver; null where it is of all countries. */
function limitedAreas(t: Translate, programme: Programme, { where = {}, without }: AskedFor): string | null {
	const { covered, missing } = coveredAreas(programme, where, without);
	if (covered.length === programme.countries.length) return null;
	const areas = covered.length ? [areasText(t, programme, covered, few)] : [];
	return [...areas, ...(missing.length ? [missingText(t, programme, missing)] : [])].join('; ');
}

/**
 * What limits a whole: its filters, and the countries that are selected or did not deliver. "Gender: Women; Denmark, Sweden and
 * Finland; Norway did not deliver"; empty where it is of everybody.
 */
export function limitsText(t: Translate, programme: Programme, asked: AskedFor): string {
	const areas = limitedAreas(t, programme, asked);
	return [...selectionTexts(t, programme, asked.where ?? {}, false), ...(areas ? [areas] : [])].join('; ');
}

/** What a whole covers, as the name of its row: "All countries", "Denmark and Sweden", "Gender: Women; all countries". */
export function wholeName(t: Translate, programme: Programme, dim: string, asked: AskedFor): string {
	const all = dim === 'country' ? groupName(t, programme, {}) : t('figures.all');
	return limitsText(t, programme, asked) || all;
}

/** The same for a drawing, where there is little room: the title and the table beside it say the rest. */
export function shortWholeName(t: Translate, programme: Programme, dim: string, asked: AskedFor): string {
	const { covered } = coveredAreas(programme, asked.where ?? {}, asked.without);
	const limited = covered.length > 0 && covered.length < programme.countries.length;
	if (dim === 'country' && limited) return areasText(t, programme, covered, 2);
	return limitsText(t, programme, asked) === ''
		? wholeName(t, programme, dim, {})
		: t('figures.all-selected');
}

/** A name with what limits its figure: "Completed the course (Gender: Women)"; only the name where nothing does. */
export function limitedName(t: Translate, name: string, programme: Programme, asked: AskedFor): string {
	const limits = limitsText(t, programme, asked);
	return limits === '' ? name : t('figures.name-measure', { name, measure: limits });
}

/**
 * A figure in words, as `figureText` has it, with whom it covers where somebody did not deliver: "49 of 81 in Denmark and Sweden; Norway
 * did not deliver", and with what was delivered in part.
 */
export function coveredFigure(
	t: Translate,
	programme: Programme,
	cell: Cell | undefined,
	{ where = {}, target }: { where?: Filters; target: number | null }
): string {
	const figure = figureText(t, cell, target);
	const cover = coverText(t, programme, cell, where);
	const partly = cell && hasFigure(cell) ? partlyText(t, programme, cell) : '';
	const covered = cover === null ? figure : t('figures.covering', { figure, ...cover });
	return partly === '' ? covered : `${covered}; ${partly}`;
}

/**
 * What a figure was counted from where its countries delivered a part: "attendance lists of 22 of 24 events; Sweden up to 31 December
 * 2020"; empty where nothing was delivered in part.
 */
export function partlyText(
	t: Translate,
	programme: Programme,
	{ partly = {} }: Pick<Cell, 'partly'>
): string {
	const { registers, until = {}, modes = {} } = partly;
	return [
		...(registers
			? [
					t('figures.partly-lists', {
						delivered: t.number(registers.delivered),
						held: t.number(registers.held)
					})
				]
			: []),
		...Object.entries(until).map(([code, day]) =>
			t('figures.partly-until', { name: codeName(t, programme, 'country', code), day: t.day(day) })
		),
		...(Object.keys(modes).length > 0
			? [t('figures.partly-modes', { kinds: kindsText(t, programme, modes) })]
			: [])
	].join('; ');
}

/**
 * Where figures are of one way of holding events: of which kinds it is not noted, as a sentence; empty where it is of all that are counted.
 */
export function modesNote(t: Translate, programme: Programme, cells: readonly Cell[]): string {
	const told = cells.filter(hasFigure).flatMap(({ partly }) => Object.entries(partly?.modes ?? {}));
	const modes = Object.fromEntries(told);
	return told.length === 0
		? ''
		: t('figures.partly', { clause: partlyText(t, programme, { partly: { modes } }) });
}

/** Of how many events it is not noted how they were held: "Denmark: mentor day (10 of 10)". */
function kindsText(
	t: Translate,
	programme: Programme,
	modes: NonNullable<NonNullable<Cell['partly']>['modes']>
): string {
	return Object.entries(modes)
		.map(([code, kinds]) => {
			const named = Object.entries(kinds).map(([kind, { held, said }]) =>
				t('figures.name-measure', {
					name: lowerFirst(codeName(t, programme, 'session_type', kind), t.language),
					measure: t('figures.ratio', { numerator: t.number(held - said), denominator: t.number(held) })
				})
			);
			return t('figures.named', { name: codeName(t, programme, 'country', code), clause: t.list(named) });
		})
		.join('; ');
}

/** Whom a figure covers, as words for `figures.covering`; null where nobody is missing. */
function coverText(t: Translate, programme: Programme, cell: Cell | undefined, where: Filters) {
	if (!hasFigure(cell) || cell.dims['country'] !== undefined) return null;
	const { covered, missing } = coveredAreas(programme, where, cell.without);
	if (missing.length === 0 || covered.length === 0) return null;
	return {
		areas: areasText(t, programme, covered, few),
		missing: missingText(t, programme, missing),
		area: programme.area
	};
}
