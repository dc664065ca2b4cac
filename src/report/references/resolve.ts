import { absentSentence, hasFigure, intervalText, ratioText, valueText } from '#language/figure.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { dimsOf } from '#schemas/dims.ts';
import { exactValue } from '#schemas/exact-value.ts';
import { hidesBase } from '#schemas/hides-base.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import type { LiveFigure } from '../document/inline.ts';
import type { FaultCode } from '../fault.ts';
import { noteOf } from './note-of.ts';
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
	if (!definition) return refused('indicator', reference.indicator, catalogue.map(({ id }) => id).join(', '));
	const wrong = unknownIn(programme, definition, reference);
	if (wrong) return wrong;
	const named = reference.dims[definition.measuredBy];
	const measure = named ?? definition.measures[0]?.id;
	const cell = cellOf(cells, definition.id, { ...measureDims(definition, measure), ...reference.dims });
	const asked = [definition.id, ...Object.entries(reference.dims).map((pair) => pair.join('='))].join(' | ');
	if (!cell) return refused('group', asked, definition.dims.join(', '));
	if (hidesBase(cell.status)) return refused(internal ? 'absent' : 'hidden', asked, absentSentence(t, cell));
	if (cell.status === 'held') return refused('held', asked, cell.since ?? '');
	if (!hasFigure(cell)) return refused('absent', asked, absentSentence(t, cell));
	const wanted = (reference.parts.length ? reference.parts : ['value']) as Part[];
	const target = targetOfCell(programme, definition, cell);
	const texts = wanted.map((part) => [part, partText(t, cell, part, target)] as const);
	const empty = texts.find(([, text]) => text === '');
	if (empty) return refused('empty-part', asked, empty[0]);
	return {
		figure: {
			kind: 'figure',
			text: joined(t, texts),
			note: noteOf(t, programme, definition, cell, measure)
		}
	};
}

/** What a reference names and nobody knows. */
function unknownIn(
	programme: Programme,
	definition: Definition,
	{ dims, parts }: Reference
): Resolved | null {
	const known = dimsOf(programme);
	for (const [dim, code] of Object.entries(dims)) {
		if (dim === definition.measuredBy && definition.measures.length > 0) {
			const ids = definition.measures.map(({ id }) => id);
			if (!ids.includes(code)) return refused('measure', code, ids.join(', '));
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

function partText(t: Translate, cell: Cell & { value: number }, part: Part, target: number | null): string {
	if (part === 'value') return valueText(t, exactValue(cell), cell.unit, target);
	if (part === 'interval') return intervalText(t, cell, target);
	if (part === 'n') return t.number(cell.n);
	return ratioText(t, cell);
}

/** The first part, and the others in brackets behind it: "72 % (18 of 25; interval 52–86)". */
function joined(t: Translate, texts: readonly (readonly [Part, string])[]): string {
	const said = texts.map(([part, text]) => {
		if (part === 'interval') return t('document.interval', { interval: text });
		return part === 'n' ? `n\u00a0=\u00a0${text}` : text;
	});
	const [first, ...others] = said;
	return others.length ? t('figures.name-measure', { name: first!, measure: others.join('; ') }) : first!;
}
