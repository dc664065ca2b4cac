import type { Derivation, ParameterValue } from '#schemas/parameter.ts';
import type { Programme } from '#schemas/programme.ts';
import { comparableWaves, firstWave, lastWave, wavesOfRole } from '#schemas/waves.ts';
import type { Parameters } from './resolve.ts';

/** The value that a programme itself has for a parameter; undefined where it has none. */
export function derived(
	from: Derivation | undefined,
	programme: Programme,
	before: Parameters
): ParameterValue | undefined {
	switch (from) {
		case undefined:
			return undefined;
		case 'partners':
			return programme.countries.length;
		case 'wave-before':
			return firstWave(programme);
		case 'wave-after':
			return lastWave(programme);
		case 'wave-event':
			return wavesOfRole(programme, 'event')[0];
		case 'waves-asked':
			return wavesAsking(programme, itemsOf(before));
	}
}

const itemsOf = (parameters: Parameters): string[] =>
	[...parameters.values()]
		.filter(({ type }) => type === 'item' || type === 'items')
		.flatMap(({ value }) => (value === null ? [] : [value].flat().map(String)));

/** The waves in which every one of these questions is asked; undefined where there is none. */
function wavesAsking(programme: Programme, items: string[]): string[] | undefined {
	const asking = (item: string) =>
		programme.instruments
			.filter((instrument) => instrument.items.some(({ item_code }) => item_code === item))
			.flatMap(({ waves }): string[] => waves);
	const waves = comparableWaves(programme).filter((wave) =>
		items.every((item) => asking(item).includes(wave))
	);
	return waves.length > 0 ? waves : undefined;
}
