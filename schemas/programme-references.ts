import type { Coded } from './code.ts';

/** The parts of a programme that name each other. */
interface Parts {
	countries: { code: string }[];
	domains: Record<string, Coded[]>;
	modules: { module_no: number }[];
	scales: { code: string }[];
	instruments: {
		id: string;
		items: { item_code: string; scale_code: string | null; min_v: number; max_v: number }[];
	}[];
	indicators: string[];
	front?: string[] | undefined;
	targets: { indicator: string }[];
	declared: { indicator: string }[];
	objectives: { id: string; indicator: string | null }[];
	sdgs: { goal: number; targets: { code: string }[] }[];
	sdgLinks: { indicator: string; target: string }[];
}

export interface Disagreement {
	path: (string | number)[];
	message: string;
}

type Placed = [path: (string | number)[], name: string | number | null];

/** A later entry that repeats an earlier one. */
function repeated(places: Placed[]): Disagreement[] {
	return places
		.filter(([, name], i) => places.findIndex(([, earlier]) => earlier === name) < i)
		.map(([path]) => ({ path, message: 'it stands there twice' }));
}

/** An entry that names what is not there; null names nothing. */
function strange(places: Placed[], noun: string, known: (string | number)[]): Disagreement[] {
	return places
		.filter(([, name]) => name !== null && !known.includes(name))
		.map(([path]) => ({ path, message: `unknown ${noun}; known are ${known.join(', ') || 'none'}` }));
}

const placed = <T>(list: T[], of: string, key: keyof T & string): Placed[] =>
	list.map((entry, i) => [[of, i, key], entry[key] as string | number | null]);

/** Where a programme contradicts itself: names that repeat, and names of things that it does not have. */
export function disagreements(parts: Parts): Disagreement[] {
	const { countries, modules, scales, instruments, indicators, targets, objectives, sdgs, sdgLinks } = parts;
	const items = instruments.flatMap((instrument, i) =>
		instrument.items.map((item, j) => ({ item, path: ['instruments', i, 'items', j] }))
	);
	const goalTargets = sdgs.flatMap((goal, i) =>
		goal.targets.map((target, j): Placed => [['sdgs', i, 'targets', j, 'code'], target.code])
	);
	const asked = (key: 'item_code' | 'scale_code') =>
		items.map(({ item, path }): Placed => [[...path, key], item[key]]);
	return [
		...repeated(placed(countries, 'countries', 'code')),
		...Object.entries(parts.domains).flatMap(([domain, list]) =>
			repeated(list.map((entry, i): Placed => [['domains', domain, i, 'code'], entry.code]))
		),
		...repeated(placed(modules, 'modules', 'module_no')),
		...repeated(placed(scales, 'scales', 'code')),
		...repeated(placed(instruments, 'instruments', 'id')),
		...repeated(asked('item_code')),
		...strange(
			asked('scale_code'),
			'scale',
			scales.map((scale) => scale.code)
		),
		...items
			.filter(({ item }) => item.min_v >= item.max_v)
			.map(({ path }) => ({ path: [...path, 'max_v'], message: 'it is not above min_v' })),
		...repeated(indicators.map((name, i): Placed => [['indicators', i], name])),
		...strange(
			(parts.front ?? []).map((name, i): Placed => [['front', i], name]),
			'indicator',
			indicators
		),
		...strange(placed(targets, 'targets', 'indicator'), 'indicator', indicators),
		...strange(placed(parts.declared, 'declared', 'indicator'), 'indicator', indicators),
		...repeated(placed(objectives, 'objectives', 'id')),
		...strange(placed(objectives, 'objectives', 'indicator'), 'indicator', indicators),
		...repeated(placed(sdgs, 'sdgs', 'goal')),
		...repeated(goalTargets),
		...strange(placed(sdgLinks, 'sdgLinks', 'indicator'), 'indicator', indicators),
		...strange(
			placed(sdgLinks, 'sdgLinks', 'target'),
			'SDG target',
			goalTargets.map(([, code]) => code!)
		)
	];
}
