import type { Chart } from '#charts/chart.ts';
import { eventDays, type EventArea, type EventDay, type EventLane } from '#charts/event-days.ts';
import { countryColour, neutral } from '#charts/palette.ts';
import { timeline } from '#charts/timeline.ts';
import { figureText } from '#language/figure.ts';
import { codeName, dimName } from '#language/names.ts';
import { periodText } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { missingText } from '#language/whole.ts';
import { annotatedDays, stretchesOf } from '#schemas/annotated.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionEvent } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import { eventFigures, plannedEvents } from '#schemas/planned-events.ts';
import type { Programme } from '#schemas/programme.ts';

/** Events that an edition publishes with their months. */
export interface InMonths {
	events: readonly EditionEvent[];
	/** The last day that the records cover: what was planned for later is still to come. */
	on: string;
}

interface Sources extends InMonths {
	programme: Programme;
	catalogue: readonly Definition[];
	cells: readonly Cell[];
}

/** The events of one kind in one place. */
interface Lane {
	type: string;
	own: EditionEvent[];
	plan: number;
	/** The cell that counts them, where none is listed and it does not say that there were none. */
	uncounted: { cell: Cell | undefined } | null;
}

const isHeld = ({ status }: EditionEvent) => status === 'held';

/** The events of each country, and the joint ones last, by kind, with how many were planned; in the programme's order. */
function grouped({ programme, catalogue, cells, events }: Sources) {
	const figures = eventFigures(catalogue);
	const uncounted = (type: string, country: string | null): Lane['uncounted'] => {
		const figure = figures.find((one) => one.type === type);
		if (!figure) return null;
		const dims = { ...measureDims(figure.definition, figure.measure), ...(country === null ? {} : { country }) };
		const cell = cellOf(cells, figure.definition.id, dims);
		return cell?.status === 'ok' ? null : { cell };
	};
	const types = programme.domains.session_type.map(({ code }) => code);
	return [...programme.countries.map(({ code }) => code), null]
		.map((country, i) => {
			const plans = plannedEvents(programme, catalogue, country === null ? 'programme' : 'country');
			const lanes = types.flatMap((type): Lane[] => {
				const own = events.filter((one) => one.country === country && one.type === type);
				const plan = plans.find((one) => one.type === type)?.count ?? own.length;
				if (own.length === 0 && plan === 0) return [];
				return [{ type, own, plan, uncounted: own.length > 0 ? null : uncounted(type, country) }];
			});
			const colour = country === null ? neutral : countryColour(i, programme.countries.length);
			return { country, colour, lanes };
		})
		.filter(({ lanes }) => lanes.length > 0);
}

const planOf = (lanes: readonly Lane[]) => lanes.reduce((sum, { plan }) => sum + plan, 0);

/** Whether nobody delivered the events of a kind. */
const isMissing = ({ uncounted }: Lane) => uncounted?.cell?.status === 'not-collected';

/** The month in which an event stands; one that was not held has one for which it was planned. */
const monthOf = ({ held_in, planned_in }: EditionEvent): string => held_in ?? planned_in ?? '';

/** A month stands in its middle on a line of days. */
const middle = (month: string) => `${month}-15`;

/** How to read the marks, the bands and the broken lines. */
function keyOf(t: Translate, programme: Programme): string {
	const stretches = stretchesOf(programme).map(
		({ text, from, to }) => `${t.text(text)} (${t.day(from)} – ${t.day(to)})`
	);
	const days = annotatedDays(programme).map(({ text, on }) => `${t.text(text)} (${t.day(on)})`);
	return [
		t('site.key-event-months'),
		...(stretches.length ? [t('figures.key-context', { stretches: t.list(stretches) })] : []),
		...(days.length ? [t('figures.key-day', { days: t.list(days) })] : [])
	].join(' ');
}

/**
 * The events of a programme in their months, by country against the plan: postponements as arrows, online as a mark of its own, stretches
 * and days that a reader must know behind them. For editions that publish the months; null where there are no events.
 */
export function eventMonthsOf(
	t: Translate,
	sources: Sources,
	/** One country alone, where the page is of it. */
	of?: string
): Chart | null {
	const { programme, on } = sources;
	const groups = grouped(sources).filter(({ country }) => of === undefined || country === of);
	const events = groups.flatMap(({ lanes }) => lanes).flatMap(({ own }) => own);
	if (events.length === 0) return null;
	const nameOf = (country: string | null) =>
		country === null ? t('figures.joint-events') : codeName(t, programme, 'country', country);
	const kindOf = (type: string) => codeName(t, programme, 'session_type', type);
	// What was not delivered is no number: it is neither held nor among what was planned.
	const clauseOf = (all: readonly Lane[]) => {
		const lanes = all.filter((lane) => lane.uncounted === null);
		if (lanes.length === 0) return figureText(t, all[0]!.uncounted!.cell, null);
		const plan = planOf(lanes);
		const held = lanes.flatMap(({ own }) => own).filter(isHeld);
		return t('site.events-text', {
			held: t.number(held.length),
			plan: t.number(plan),
			count: plan,
			online: 'none'
		});
	};
	const scale = timeline(
		programme.period,
		events.map((one) => middle(monthOf(one))),
		{
			bands: stretchesOf(programme).map((one) => ({ ...one, label: t.text(one.text) })),
			marked: annotatedDays(programme).map((day) => day.on),
			today: '',
			monthText: t.shortMonth
		}
	);
	const areas = groups.map(({ country, colour, lanes }): EventArea => ({
		label: nameOf(country),
		colour,
		lanes: lanes.map((lane): EventLane => ({
			label: kindOf(lane.type),
			text: clauseOf([lane]),
			events: lane.own.map((one) => markOf(one, on))
		}))
	}));
	const held = events.filter(isHeld);
	const plan = planOf(groups.flatMap(({ lanes }) => lanes).filter((lane) => lane.uncounted === null));
	const missing = groups.flatMap(({ country, lanes }) =>
		country !== null && lanes.every(isMissing) ? [country] : []
	);
	const counted = t('site.events-title', {
		held: t.number(held.length),
		plan: t.number(plan),
		count: plan,
		// How many were online is not known where it is not said of each.
		online: held.some(({ mode }) => mode === null)
			? 'none'
			: t.number(held.filter(({ mode }) => mode === 'online').length)
	});
	const title = [counted, ...(missing.length ? [missingText(t, programme, missing)] : [])].join('; ');
	const name = of === undefined ? null : nameOf(of);
	return {
		id: 'events-by-country',
		title: name === null ? title : t('figures.named', { name, clause: title }),
		measure: `${name ?? t('site.events-measure', { area: programme.area })} · ${periodText(t, programme.period)}`,
		// Each kind and each event stand in the table.
		summary: `${groups
			.map(({ country, lanes }) => t('figures.named', { name: nameOf(country), clause: clauseOf(lanes) }))
			.join('; ')}.`,
		key: keyOf(t, programme),
		file: 'events.json',
		plot: (width) => eventDays(areas, scale, width),
		table: {
			columns: [
				dimName(t, programme, 'country'),
				dimName(t, programme, 'session_type'),
				t('figures.plan'),
				t('site.events-held'),
				t('figures.dim-month')
			],
			heads: 2,
			words: 1,
			rows: groups.flatMap(({ country, lanes }) =>
				lanes.map(({ type, own, plan, uncounted }) => [
					nameOf(country),
					kindOf(type),
					t.number(plan),
					uncounted ? figureText(t, uncounted.cell, null) : t.number(own.filter(isHeld).length),
					own.map((one) => monthsText(t, programme, one)).join('; ')
				])
			)
		}
	};
}

/** "May 20 → Sep 20, online": when an event was planned and held, if these differ, and how; or that it was cancelled. */
function monthsText(t: Translate, programme: Programme, { planned_in, held_in, status, mode }: EditionEvent) {
	const planned = planned_in !== null && planned_in !== held_in ? [planned_in] : [];
	const months = [...planned, ...(held_in === null ? [] : [held_in])]
		.map((month) => t.shortMonth(month))
		.join(' → ');
	const how =
		status === 'held'
			? mode === null || mode === 'in_person'
				? ''
				: codeName(t, programme, 'mode', mode)
			: t(`figures.event-${status}`);
	return how === '' ? months : `${months} (${how})`;
}

/** Where an event stands: in the month in which it was held, else in that for which it was planned. */
function markOf(one: EditionEvent, on: string): EventDay {
	const state =
		one.status === 'planned' ? (monthOf(one) < on.slice(0, 7) ? 'unheard' : 'planned') : one.status;
	return {
		planned: middle(one.planned_in ?? monthOf(one)),
		on: middle(monthOf(one)),
		state,
		online: one.mode === 'online'
	};
}
