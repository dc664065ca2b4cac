import type { Bearer, DeclaredCharacteristic } from './characteristic.ts';
import type { Coded } from './code.ts';
import type { Localised } from './localised.ts';
import { unnamed, type NamedCode } from './named-code.ts';
import type { Programme } from './programme.ts';
import { standardOf } from './tables/standard-characteristics.ts';

/** A characteristic with everything that follows from its declaration. */
export interface Characteristic {
	code: string;
	of: Bearer;
	/** Whether the programme made it, and it is none of the standard set. */
	own: boolean;
	/** Null where the message catalogue has the name. */
	name: Localised | null;
	kind: 'code' | 'flag';
	values: readonly NamedCode[];
	required: boolean;
	personal: boolean;
	sensitive: boolean;
	/** Whether figures are broken down and filtered by it. */
	breakdown: boolean;
	/** Whether its filter is shown at once, and not behind "more". */
	shownFirst: boolean;
	frame: string | null;
}

/** The values, with `undisclosed` where some rows may have none. */
function valuesOf(listed: readonly Coded[] | readonly NamedCode[], required: boolean): readonly NamedCode[] {
	return required || listed.some(({ code }) => code === 'undisclosed')
		? listed
		: [...listed, { code: 'undisclosed', name: null }];
}

function complete(declared: DeclaredCharacteristic): Characteristic {
	const standard = standardOf(declared.code);
	const of = declared.of ?? 'participant';
	const required = declared.required ?? standard?.required ?? of !== 'session';
	const kind = standard?.kind ?? 'code';
	const listed = declared.values ?? unnamed(standard?.codes ?? []);
	return {
		code: declared.code,
		of,
		own: standard === undefined,
		name: declared.name ?? null,
		kind,
		values: kind === 'flag' ? [] : valuesOf(listed, required),
		required,
		personal: declared.personal ?? of !== 'session',
		sensitive: declared.sensitive ?? false,
		breakdown: standard?.breakdown ?? true,
		shownFirst: standard?.shownFirst ?? true,
		frame: declared.frame ?? null
	};
}

/** The table whose column a characteristic is. */
export const tableOfBearer: Readonly<Record<Bearer, string>> = {
	participant: 'participant',
	session: 'session',
	answer: 'survey_response'
};

const cache = new WeakMap<object, readonly Characteristic[]>();

/** The characteristics that a programme asks for, in its order. */
export function characteristicsOf({
	characteristics
}: Pick<Programme, 'characteristics'>): readonly Characteristic[] {
	let found = cache.get(characteristics);
	if (!found) cache.set(characteristics, (found = characteristics.map(complete)));
	return found;
}

/** Those that are columns of one table. */
export const characteristicsOfBearer = (
	programme: Pick<Programme, 'characteristics'>,
	of: Bearer
): readonly Characteristic[] => characteristicsOf(programme).filter((one) => one.of === of);
