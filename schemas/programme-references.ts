import type { z } from 'zod';
import type { Coded } from './code.ts';
import { indicatorIds } from './indicator-entries.ts';
import type { WrittenEntry } from './indicator-entry.ts';
import type { ruleSettings } from './rule-settings.ts';
import { reservedNames, sqlWords } from './tables/reserved-names.ts';
import { defaultWaves } from './waves.ts';
import type { Wave } from './wave.ts';

/** The parts of a programme that refer to each other. */
interface Parts {
	countries: { code: string }[];
	domains: Record<string, Coded[] | undefined>;
	characteristics: { code: string; values?: Coded[] | undefined }[];
	waves: Wave[];
	disclosure: { pooledOnly: string[] };
	modules: { module_no: number }[];
	scales: { code: string }[];
	instruments: {
		id: string;
		waves: string[];
		items: { item_code: string; scale_code: string | null; min_v: number; max_v: number }[];
	}[];
	indicators: WrittenEntry[];
	primary: string[];
	front?: string[] | undefined;
	targets: { indicator: string }[];
	declared: { indicator: string }[];
	objectives: { id: string; indicator: string | null }[];
	sdgs: { goal: number; targets: { code: string }[] }[];
	sdgLinks: { indicator: string; target: string }[];
	rules?: z.infer<typeof ruleSettings> | undefined;
}

export interface Inconsistency {
	path: (string | number)[];
	message: string;
}

type NameAt = [path: (string | number)[], name: string | number | null];

/** Entries that repeat an earlier one. */
function duplicates(names: NameAt[]): Inconsistency[] {
	return names
		.filter(([, name], i) => names.findIndex(([, earlier]) => earlier === name) < i)
		.map(([path]) => ({ path, message: 'it stands there twice' }));
}

/** Entries that refer to something that does not exist; null refers to nothing. */
function unknownReferences(names: NameAt[], noun: string, known: (string | number)[]): Inconsistency[] {
	return names
		.filter(([, name]) => name !== null && !known.includes(name))
		.map(([path]) => ({ path, message: `unknown ${noun}; known are ${known.join(', ') || 'none'}` }));
}

const namesAt = <T>(list: T[], of: string, key: keyof T & string): NameAt[] =>
	list.map((entry, i) => [[of, i, key], entry[key] as string | number | null]);

/** Characteristics whose code would be mistaken for something else, or for a word of SQL. */
function takenNames(characteristics: Parts['characteristics']): Inconsistency[] {
	return characteristics.flatMap(({ code }, i) =>
		reservedNames.includes(code) || sqlWords.includes(code)
			? [
					{
						path: ['characteristics', i, 'code'],
						message: `${code} has another meaning already; choose another code, such as own_${code}`
					}
				]
			: []
	);
}

/** Waves that stand after one that was asked later. */
function timesOutOfOrder(waves: readonly Wave[]): Inconsistency[] {
	return waves.flatMap(({ on }, i) =>
		on !== undefined && waves.slice(0, i).some((earlier) => earlier.on !== undefined && earlier.on > on)
			? [
					{
						path: ['waves', i, 'on'],
						message: 'a wave before it was asked later; waves stand in the order of time'
					}
				]
			: []
	);
}

/** Waves without a name that are none of the standard ones, whose names the message catalogue has. */
function unnamedWaves(waves: readonly Wave[]): Inconsistency[] {
	return waves.flatMap(({ code, name }, i) =>
		name === undefined && !defaultWaves.some((wave) => wave.code === code)
			? [{ path: ['waves', i, 'name'], message: `${code} needs a name, as it is none of the standard waves` }]
			: []
	);
}

/** Inconsistencies within a programme: duplicate names, and references to things that it does not have. */
export function inconsistencies(parts: Parts): Inconsistency[] {
	const { countries, modules, scales, instruments, targets, objectives, sdgs, sdgLinks } = parts;
	const indicators = indicatorIds(parts);
	const items = instruments.flatMap((instrument, i) =>
		instrument.items.map((item, j) => ({ item, path: ['instruments', i, 'items', j] }))
	);
	const goalTargets = sdgs.flatMap((goal, i) =>
		goal.targets.map((target, j): NameAt => [['sdgs', i, 'targets', j, 'code'], target.code])
	);
	const asked = (key: 'item_code' | 'scale_code') =>
		items.map(({ item, path }): NameAt => [[...path, key], item[key]]);
	return [
		...duplicates(namesAt(countries, 'countries', 'code')),
		...Object.entries(parts.domains).flatMap(([domain, list]) =>
			duplicates((list ?? []).map((entry, i): NameAt => [['domains', domain, i, 'code'], entry.code]))
		),
		...duplicates(namesAt(parts.characteristics, 'characteristics', 'code')),
		...parts.characteristics.flatMap(({ values }, i) =>
			duplicates(
				(values ?? []).map((entry, j): NameAt => [['characteristics', i, 'values', j, 'code'], entry.code])
			)
		),
		...takenNames(parts.characteristics),
		...unknownReferences(
			parts.disclosure.pooledOnly.map((code, i): NameAt => [['disclosure', 'pooledOnly', i], code]),
			'characteristic',
			['country', 'session_type', 'mode', ...parts.characteristics.map(({ code }) => code)]
		),
		...timesOutOfOrder(parts.waves),
		...duplicates(namesAt(parts.waves, 'waves', 'code')),
		...unnamedWaves(parts.waves),
		...unknownReferences(
			instruments.flatMap((instrument, i) =>
				instrument.waves.map((code, j): NameAt => [['instruments', i, 'waves', j], code])
			),
			'wave',
			parts.waves.map(({ code }) => code)
		),
		...duplicates(namesAt(modules, 'modules', 'module_no')),
		...duplicates(namesAt(scales, 'scales', 'code')),
		...duplicates(namesAt(instruments, 'instruments', 'id')),
		...duplicates(asked('item_code')),
		...unknownReferences(
			asked('scale_code'),
			'scale',
			scales.map((scale) => scale.code)
		),
		...items
			.filter(({ item }) => item.min_v >= item.max_v)
			.map(({ path }) => ({ path: [...path, 'max_v'], message: 'it is not above min_v' })),
		...duplicates(indicators.map((name, i): NameAt => [['indicators', i], name])),
		...duplicates(parts.primary.map((name, i): NameAt => [['primary', i], name])),
		...unknownReferences(
			parts.primary.map((name, i): NameAt => [['primary', i], name]),
			'indicator',
			indicators
		),
		...unknownReferences(
			(parts.front ?? []).map((name, i): NameAt => [['front', i], name]),
			'indicator',
			indicators
		),
		...unknownReferences(namesAt(targets, 'targets', 'indicator'), 'indicator', indicators),
		...unknownReferences(namesAt(parts.declared, 'declared', 'indicator'), 'indicator', indicators),
		...unknownReferences(
			[[['rules', 'V11', 'session_type'], parts.rules?.V11?.session_type ?? null]],
			'session type',
			(parts.domains['session_type'] ?? []).map(({ code }) => code)
		),
		...unknownReferences(
			(parts.rules?.V15?.scales ?? []).map((code, i): NameAt => [['rules', 'V15', 'scales', i], code]),
			'scale',
			scales.map((scale) => scale.code)
		),
		...duplicates(namesAt(objectives, 'objectives', 'id')),
		...unknownReferences(namesAt(objectives, 'objectives', 'indicator'), 'indicator', indicators),
		...duplicates(namesAt(sdgs, 'sdgs', 'goal')),
		...duplicates(goalTargets),
		...unknownReferences(namesAt(sdgLinks, 'sdgLinks', 'indicator'), 'indicator', indicators),
		...unknownReferences(
			namesAt(sdgLinks, 'sdgLinks', 'target'),
			'SDG target',
			goalTargets.map(([, code]) => code!)
		)
	];
}
