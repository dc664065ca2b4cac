import { dimValues, filterDims } from '#schemas/dims.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { isDay } from '#schemas/month-days.ts';
import type { Programme } from '#schemas/programme.ts';
import { AddressReader, matching, type Misread } from './address-reader.ts';
import { addressVersion, readFigure } from './canvas-address.ts';
import { defaultCanvas, figureOf, fitted, groupDims, layouts, steps, type Canvas } from './canvas.ts';
import { isOutside, periodInMonths } from './period-in-months.ts';
import type { Side } from './sides.ts';

/** A canvas in its address, which of its selections is changed, and what of the address was not taken as it stands. */
export interface AddressRead {
	canvas: Canvas;
	side: Side;
	misread: Misread[];
}

/** Names that only the present form of an address has. */
const ofPresentForm = (name: string): boolean =>
	['shown', 'layout', 'step', 'cumulative', 'b', 'side'].includes(name) || /^[ab]\./.test(name);

/** Reads the address form. What the programme does not know is left out and told, so that an old link still opens. */
export function readAddress(
	params: URLSearchParams,
	programme: Programme,
	catalogue: readonly Definition[]
): AddressRead {
	const reader = new AddressReader(params);
	const version = reader.take('v');
	if (version !== null && version !== addressVersion) reader.miss('v', version, 'version');
	// Addresses without a version name a single figure, as they did before.
	const present = version !== null || reader.has(ofPresentForm);
	const plain = defaultCanvas(programme, catalogue);
	const canvas = present
		? presentForm(reader, programme, catalogue, plain)
		: ofOneFigure(reader, programme, catalogue, plain);
	const side = reader.takeOneOf('side', canvas.against ? ['a', 'b'] : []);
	return {
		canvas: fitted(canvas, programme, catalogue),
		side: side === 'b' ? 'against' : 'where',
		misread: reader.misread()
	};
}

function presentForm(
	reader: AddressReader,
	programme: Programme,
	catalogue: readonly Definition[],
	plain: Canvas
): Canvas {
	const two = reader.takeOneOf('b', ['1']) !== undefined || reader.has((name) => name.startsWith('b.'));
	return {
		where: filtersIn(reader, 'a.', programme),
		against: two ? filtersIn(reader, 'b.', programme) : null,
		shown: shownIn(reader, catalogue) ?? plain.shown,
		layout: reader.takeOneOf('layout', layouts) ?? plain.layout,
		by: reader.takeOneOf('by', groupDims(programme)) ?? plain.by,
		step: reader.takeOneOf('step', steps) ?? plain.step,
		cumulative: reader.takeOneOf('cumulative', ['1']) !== undefined
	};
}

/** The figures that are named, of which there may be none; null where the address says nothing of them. */
function shownIn(reader: AddressReader, catalogue: readonly Definition[]): Canvas['shown'] | null {
	const text = reader.take('shown');
	if (text === null) return null;
	return text.split(',').flatMap((one) => {
		if (one === '') return [];
		const found = readFigure(one);
		const definition = catalogue.find(({ id }) => id === found?.indicator);
		const measures = definition?.measures.map(({ id }) => id) ?? [];
		if (found && definition) {
			if (found.measure === null) return [figureOf(definition)];
			if (measures.includes(found.measure)) return [found];
		}
		reader.miss('shown', one);
		return [];
	});
}

/** The filters whose names begin so. */
function filtersIn(reader: AddressReader, prefix: string, programme: Programme): Filters {
	const out: Filters = {};
	for (const { code } of filterDims(programme)) {
		const known = dimValues(programme, code);
		const found = reader.takeAll(prefix + code).flatMap((text) =>
			text.split(',').flatMap((one) => {
				const value = matching(known, one);
				if (value === undefined && one !== '') reader.miss(prefix + code, one);
				return value ?? [];
			})
		);
		if (found.length) out[code] = [...new Set(found)];
	}
	return { ...out, ...periodIn(reader, prefix, programme) };
}

/** The period in whole months; an end that is no day, or outside of the programme's time, is left out. */
function periodIn(reader: AddressReader, prefix: string, programme: Programme): Pick<Filters, 'from' | 'to'> {
	const days = (['from', 'to'] as const).flatMap((end) => {
		const text = reader.take(prefix + end);
		if (text === null) return [];
		if (isDay(text)) return [{ end, text }];
		reader.miss(prefix + end, text);
		return [];
	});
	const [one, other] = days;
	const reversed = one && other && one.text > other.text;
	const kept = days.filter(({ end, text }) => {
		if (!reversed && !isOutside(programme, text)) return true;
		reader.miss(prefix + end, text, reversed ? 'unknown' : 'outside');
		return false;
	});
	const period = Object.fromEntries(kept.map(({ end, text }) => [end, text])) as Pick<Filters, 'from' | 'to'>;
	const whole = periodInMonths(programme, period);
	for (const { end, text } of kept)
		if (whole[end] !== text && !isEnd(programme, end, text)) reader.miss(prefix + end, text, 'months');
	return whole;
}

/** Whether a day is the very end of the programme's months, so that it limits nothing. */
function isEnd(programme: Programme, end: 'from' | 'to', day: string): boolean {
	const next = new Date(Date.parse(day) + (end === 'from' ? -1 : 1) * 86_400_000).toISOString().slice(0, 10);
	return isOutside(programme, next);
}

/** An address of before: one figure, with its groups and filters; without any of them the page as it opens. */
function ofOneFigure(
	reader: AddressReader,
	programme: Programme,
	catalogue: readonly Definition[],
	plain: Canvas
): Canvas {
	const dims = filterDims(programme).map(({ code }) => code);
	if (!reader.has((name) => ['indicator', 'by', 'measure', 'from', 'to', ...dims].includes(name)))
		return plain;
	const where = filtersIn(reader, '', programme);
	const id = reader.takeOneOf(
		'indicator',
		catalogue.map((one) => one.id)
	);
	const unknown = id === undefined && reader.misread().some(({ key }) => key === 'indicator');
	const definition = unknown ? undefined : (catalogue.find((one) => one.id === id) ?? catalogue[0]);
	if (definition === undefined) return { ...plain, where };
	const by = reader.takeOneOf('by', definition.dims) ?? null;
	const measure = reader.takeOneOf(
		'measure',
		definition.measures.map((one) => one.id)
	);
	const grows = kinds[definition.kind].drawn === 'line' && definition.dims.includes('month');
	return {
		...plain,
		where,
		shown: [measure ? { indicator: definition.id, measure } : figureOf(definition)],
		layout: by !== null && by !== 'country' && by !== 'month' ? 'group' : grows ? 'time' : 'country',
		by: by ?? plain.by
	};
}
