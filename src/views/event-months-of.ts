import type { Chart } from '#charts/chart.ts';
import { eventDays, type EventArea, type EventDay, type EventLane } from '#charts/event-days.ts';
import { countryColour, neutral } from '#charts/palette.ts';
import { timeline } from '#charts/timeline.ts';
import { absentText, hasFigure } from '#language/figure.ts';
import { codeName, dimName } from '#language/names.ts';
import { eventPlaces, type PlaceOfEvents } from '#language/sentences/event-places.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import { periodText } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { annotatedDays, stretchesOf } from '#schemas/annotated.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionEvent } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { eventFigures, plannedEvents } from '#schemas/planned-events.ts';
import { measureDims } from '#schemas/measure.ts';
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
	/** The figures of the edition: an event is among its own where its number is said exactly. */
	cells: readonly Cell[];
}

const isHeld = ({ status }: EditionEvent) => status === 'held';

/** The events of one kind in one place. */
interface Kind {
	type: string;
	/** Those that stand in its row, and those that are counted against the plan. */
	own: EditionEvent[];
	counted: EditionEvent[];
	plan: number;
	/** Whether this edition says how many there were; otherwise they are in no number held and in no number planned. */
	told: boolean;
	/** The figure that says why not. */
	absent: Cell | undefined;
}

/** Why a number is not told; one that is published altered is not beside the events that would undo it. */
const whyText = (t: Translate, { absent }: Pick<Kind, 'absent'>): string =>
	absent && !hasFigure(absent) ? absentText(t, absent) : t('figures.short-suppressed');

const isTold = ({ told }: Kind) => told;
const planOf = (kinds: readonly Kind[]) => kinds.filter(isTold).reduce((sum, { plan }) => sum + plan, 0);
const heldOf = (kinds: readonly Kind[]) => kinds.flatMap(({ counted }) => counted).filter(isHeld);

/** The events of each country, and the joint ones last, by kind, with how many were planned; in the programme's order. */
function grouped({ programme, catalogue, events, cells }: Sources) {
	const types = programme.domains.session_type.map(({ code }) => code);
	const figures = eventFigures(catalogue);
	const figureOf = (country: string | null, type: string): { told: boolean; absent: Cell | undefined } => {
		const one = figures.find((figure) => figure.type === type);
		if (!one) return { told: true, absent: undefined };
		const dims = measureDims(one.definition, one.measure ?? undefined);
		const cell = cellOf(cells, one.definition.id, country === null ? dims : { ...dims, country });
		return { told: cell?.status === 'ok', absent: cell };
	};
	return [...programme.countries.map(({ code }) => code), null]
		.map((country, i) => {
			const plans = plannedEvents(programme, catalogue, country === null ? 'programme' : 'country');
			const lanes = types.flatMap((type): Kind[] => {
				const own = events.filter((one) => one.country === country && one.type === type);
				const stated = plans.find((one) => one.type === type)?.count;
				// What is planned for all together is held in each of them.
				const counted =
					country === null && stated !== undefined ? events.filter((one) => one.type === type) : own;
				const kind = { type, own, counted, plan: stated ?? own.length };
				if (own.length > 0) return [{ ...kind, told: true, absent: undefined }];
				if (kind.plan === 0) return [];
				const { told, absent } = figureOf(country, type);
				// Where some country did not deliver there is no number of all beside what was planned for all.
				return counted.length > 0 && (!told || absent?.without) ? [] : [{ ...kind, told, absent }];
			});
			const colour = country === null ? neutral : countryColour(i, programme.countries.length);
			return { country, colour, lanes };
		})
		.filter(({ lanes }) => lanes.length > 0);
}

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
	const clauseOf = (lanes: readonly Kind[]) => {
		const [first] = lanes;
		if (first && !lanes.some(isTold)) return whyText(t, first);
		const plan = planOf(lanes);
		const held = heldOf(lanes);
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
	const joint = groups.find(({ country }) => country === null)?.lanes ?? [];
	// Events of a kind that is planned for all together are in the one number of that plan already.
	const isShared = ({ type }: Kind) => joint.some((kind) => kind.type === type && kind.counted !== kind.own);
	const numbered = groups.flatMap(({ country, lanes }) =>
		lanes.filter((kind) => country === null || !isShared(kind))
	);
	const held = heldOf(numbered);
	const plan = planOf(numbered);
	const title = t('site.events-title', {
		held: t.number(held.length),
		plan: t.number(plan),
		count: plan,
		// How many were online is not known where it is not said of each.
		online: held.some(({ mode }) => mode === null)
			? 'none'
			: t.number(held.filter(({ mode }) => mode === 'online').length)
	});
	const name = of === undefined ? null : nameOf(of);
	const places = groups.map(({ country, lanes }): PlaceOfEvents => {
		const types = (some: readonly Kind[]) => some.map(({ type }) => type);
		return {
			country,
			counted: types(lanes.filter(isTold)),
			uncounted: types(lanes.filter((lane) => !isTold(lane)))
		};
	});
	return {
		id: 'events-by-country',
		title: t('figures.named', {
			name: eventPlaces(t, programme, places),
			clause: lowerFirst(title, t.language)
		}),
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
				lanes.map(({ type, own, counted, plan, told, absent }) => [
					nameOf(country),
					kindOf(type),
					t.number(plan),
					told ? t.number(counted.filter(isHeld).length) : whyText(t, { absent }),
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
