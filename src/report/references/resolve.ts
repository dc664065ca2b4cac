import { absentSentence, hasFigure } from '#language/figure.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { dimsOf } from '#schemas/dims.ts';
import { hidesBase } from '#schemas/hides-base.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import type { LiveFigure } from '../document/inline.ts';
import type { FaultCode } from '../fault.ts';
import { givenGroups, isGiven } from './given-groups.ts';
import { near } from './near.ts';
import { noteOf } from './note-of.ts';
import { partsOf, partsText } from './part-text.ts';
import { parts as knownParts, type Part, type Reference } from './reference.ts';

interface Sources {
	programme: Programme;
	catalogue: readonly Definition[];
	cells: readonly Cell[];
	/** Whether they are those of records, of which nothing is published. */
	internal?: boolean;
}

type Refusal = { code: FaultCode; found: string; more: string };
export type Resolved = { figure: LiveFigure } | { refusal: Refusal };

const refused = (code: FaultCode, found: string, more = ''): Resolved => ({ refusal: { code, found, more } });

/**
 * The number that a reference asks for, from the published cells alone. What is unknown, was not published, or is carried forward from
 * an earlier edition is refused with its reason, never written.
 */
export function resolve(t: Translate, sources: Sources, reference: Reference): Resolved {
	const { programme, catalogue, cells, internal = false } = sources;
	const definition = catalogue.find(({ id }) => id === reference.indicator);
	if (!definition)
		return refused(
			'indicator',
			reference.indicator,
			near(
				reference.indicator,
				catalogue.map(({ id }) => id)
			).join(', ')
		);
	const wrong = unknownIn(sources, definition, reference);
	if (wrong) return wrong;
	const named = reference.dims[definition.measuredBy];
	const measure = named ?? definition.measures[0]?.id;
	const cell = cellOf(cells, definition.id, { ...measureDims(definition, measure), ...reference.dims });
	const asked = [definition.id, ...Object.entries(reference.dims).map((pair) => pair.join('='))].join(' | ');
	if (!cell) return noneOf(cells, { definition, measure, asked });
	if (hidesBase(cell.status)) return refused(internal ? 'absent' : 'hidden', asked, absentSentence(t, cell));
	if (cell.status === 'held') return refused('held', asked, cell.since ?? '');
	if (!hasFigure(cell)) return refused('absent', asked, absentSentence(t, cell));
	const wanted = (reference.parts.length ? reference.parts : ['value']) as Part[];
	const target = targetOfCell(programme, definition, cell);
	const said = partsText({ t, definition, cell, target }, wanted);
	if ('without' in said) {
		const sought = `${asked} | ${said.without}`;
		const planned = said.without === 'plan' ? plansByGroup(programme, definition.id) : [];
		if (planned.length > 0) return refused('plan-by-group', sought, planned.join('; '));
		return refused('empty-part', sought, partsOf({ t, definition, cell, target }).join(', '));
	}
	return {
		figure: {
			kind: 'figure',
			text: said.text,
			note: noteOf({ t, programme, definition, cell, measure }, wanted)
		}
	};
}

/** The references to what was planned for some groups of a figure. */
const plansByGroup = ({ targets }: Programme, id: string): string[] =>
	targets.flatMap(({ indicator, dims }) => {
		const groups = Object.entries(dims).map((pair) => pair.join('='));
		return indicator === id && groups.length > 0 ? [[id, groups.join(', '), 'plan'].join(' | ')] : [];
	});

/** Why there is no cell: what an edition does have of the figure. */
function noneOf(
	cells: readonly Cell[],
	{ definition, measure, asked }: { definition: Definition; measure: string | undefined; asked: string }
): Resolved {
	const groups = givenGroups(cells, definition.id, measure);
	const dims = [...new Set(groups.map(({ dim }) => dim))];
	if (dims.length > 0) return refused('group', asked, dims.join(', '));
	const whole = cellOf(cells, definition.id, measureDims(definition, measure));
	return refused(whole && isGiven(whole) ? 'total-only' : 'no-cell', asked);
}

/** What a reference names and nobody knows. */
function unknownIn(
	{ programme, cells }: Sources,
	definition: Definition,
	{ dims, parts }: Reference
): Resolved | null {
	const known = dimsOf(programme);
	const months = cells.flatMap(({ indicator, dims: { month } }) =>
		indicator === definition.id && month !== undefined ? [month] : []
	);
	for (const [dim, code] of Object.entries(dims)) {
		if (dim === definition.measuredBy && definition.measures.length > 0) {
			const ids = definition.measures.map(({ id }) => id);
			if (!ids.includes(code)) return refused('measure', code, ids.join(', '));
			continue;
		}
		if (dim === 'month' && months.length > 0) {
			if (!months.includes(code)) return refused('code', code, [...new Set(months)].join(', '));
			continue;
		}
		const found = known.find((one) => one.code === dim);
		if (!found || !definition.dims.includes(dim))
			return refused('dim', dim, definition.dims.join(', ') || '–');
		const codes = found.values.map((value) => value.code);
		if (!codes.includes(code)) return refused('code', code, codes.join(', '));
	}
	const strange = parts.find((part) => !(knownParts as readonly string[]).includes(part));
	return strange === undefined ? null : refused('part', strange, knownParts.join(', '));
}
