import { eventMonthsOf, type InMonths } from './event-months-of.ts';
import type { Chart } from '#charts/chart.ts';
import { eventCounts, type EventCounts } from '#charts/event-counts.ts';
import { countryColour } from '#charts/palette.ts';
import { eventFigures } from '#schemas/planned-events.ts';
import { hasFigure } from '#language/figure.ts';
import { codeName, dimName, groupName } from '#language/names.ts';
import { eventPlaces } from '#language/sentences/event-places.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import { periodText } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';

interface Sources {
	programme: Programme;
	catalogue: readonly Definition[];
	cells: readonly Cell[];
	/** The events themselves, where the edition publishes them. */
	events?: InMonths | undefined;
}

/** The events of one place: how many of each kind were held and planned, and of all of them online and on time where that is told. */
interface Place {
	dims: Record<string, string>;
	held: number[];
	planned: number[];
	online: number | null;
	onTime: number | null;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** A share of the events of just these kinds, by its id in the library; null where the programme has none. */
function shareOf(catalogue: readonly Definition[], id: string, types: readonly string[]): Definition | null {
	const found = catalogue.find((one) => one.id === id);
	const counted = [found?.parameters['session_types']?.value ?? []].flat();
	const same =
		counted.length === types.length && types.every((type) => (counted as unknown[]).includes(type));
	return found && same ? found : null;
}

/**
 * The events that were planned in each country, against the plan, as the cells tell it: how many were held, and how many of these
 * online. Cells know no months, and the chart says so; an edition that publishes them has events on a line of time. Null where no kind of event has a plan and a figure in every country.
 */
export function eventsOf(
	t: Translate,
	{ programme, catalogue, cells, events }: Sources,
	/** One country alone, where the page is of it. */
	of?: string
): Chart | null {
	const chart = events ? eventMonthsOf(t, { programme, catalogue, cells, ...events }, of) : null;
	if (chart) return chart;
	const all = programme.countries.map(({ code }) => code);
	const codes = of === undefined ? all : [of];
	const planOf = (definition: Definition, cell: Cell) => targetOfCell(programme, definition, cell);
	const figures = eventFigures(catalogue).filter(
		({ definition, measure }) =>
			measure === null &&
			codes.every((country) => {
				const cell = cellOf(cells, definition.id, { country });
				return hasFigure(cell) && planOf(definition, cell) !== null;
			})
	);
	const types = figures.map(({ type }) => type);
	if (types.length === 0) return null;
	const [online, onTime] = ['online-delivery-share', 'delivery-on-schedule'].map((id) =>
		shareOf(catalogue, id, types)
	);
	const partOf = (definition: Definition | null | undefined, dims: Record<string, string>) =>
		definition ? (cellOf(cells, definition.id, dims)?.numerator ?? null) : null;
	const places = codes.map((country): Place => {
		const own = figures.map(({ definition }) => ({
			definition,
			cell: cellOf(cells, definition.id, { country })!
		}));
		return {
			dims: { country },
			held: own.map(({ cell }) => cell.value!),
			planned: own.map(({ definition, cell }) => planOf(definition, cell)!),
			online: partOf(online, { country }),
			onTime: partOf(onTime, { country })
		};
	});
	const told = places.every((place) => place.online !== null);
	const whole: Place = {
		dims: {},
		held: types.map((_, i) => sum(places.map(({ held }) => held[i]!))),
		planned: types.map((_, i) => sum(places.map(({ planned }) => planned[i]!))),
		online: told ? sum(places.map((place) => place.online!)) : null,
		onTime: places.every((place) => place.onTime !== null) ? sum(places.map((place) => place.onTime!)) : null
	};
	const numbers = (place: Place) => ({
		held: t.number(sum(place.held)),
		plan: t.number(sum(place.planned)),
		count: sum(place.planned),
		online: told ? t.number(place.online!) : 'none'
	});
	const rows = places.map((place): EventCounts => ({
		label: groupName(t, programme, place.dims),
		held: sum(place.held),
		online: told ? place.online! : 0,
		planned: sum(place.planned),
		text: t('site.events-text', numbers(place)),
		colour: countryColour(all.indexOf(place.dims['country']!), all.length)
	}));
	const title = t('site.events-title', numbers(whole));
	const name = of === undefined ? null : groupName(t, programme, { country: of });
	const days = onTime?.parameters['days']?.value;
	const timed = typeof days === 'number' && whole.onTime !== null;
	return {
		id: 'events-by-country',
		title: t('figures.named', {
			name: eventPlaces(
				t,
				programme,
				codes.map((country) => ({ country, counted: types, uncounted: [] }))
			),
			clause: lowerFirst(title, t.language)
		}),
		measure: [
			name ?? t('site.events-measure', { area: programme.area }),
			t.list(types.map((type) => codeName(t, programme, 'session_type', type))),
			periodText(t, programme.period)
		].join(' · '),
		summary: `${rows.map(({ label, text }) => t('figures.named', { name: label, clause: text })).join('; ')}.`,
		key: `${t('site.key-events')} ${t('site.key-no-months')}`,
		plot: (width) => eventCounts(rows, width),
		table: {
			columns: [
				dimName(t, programme, 'country'),
				...types.map((type) => codeName(t, programme, 'session_type', type)),
				t('site.events-held'),
				t('figures.plan'),
				...(told ? [t('site.events-online')] : []),
				...(timed ? [t('site.events-on-time', { days })] : [])
			],
			rows: [...places, ...(of === undefined ? [whole] : [])].map((place) => [
				groupName(t, programme, place.dims),
				...place.held.map((held, i) =>
					t('figures.ratio', { numerator: t.number(held), denominator: t.number(place.planned[i]!) })
				),
				t.number(sum(place.held)),
				t.number(sum(place.planned)),
				...(told ? [t.number(place.online!)] : []),
				...(timed ? [t.number(place.onTime!)] : [])
			])
		}
	};
}
