import type { Localised } from '#schemas/localised.ts';
import { choicesOf } from '#schemas/parameter-choices.ts';
import type { Programme } from '#schemas/programme.ts';
import { waveName } from '#schemas/waves.ts';
import type { Resolved } from './resolve.ts';

/** Names of codes that the software has and not the programme, by `<type>-<code>`. */
export type StandardNames = ReadonlyMap<string, Localised>;

/** The name of a wave: the programme's own, or the usual one. */
export const nameOfWave = (programme: Programme, code: string, names: StandardNames): Localised | null =>
	waveName(programme, code) ?? names.get(`wave-${code}`) ?? null;

/** A parameter as a text shows it: a number, or the names of its codes in this programme; null where they have none. */
export function shownValue(
	{ type, value }: Resolved,
	language: string,
	programme: Programme,
	names: StandardNames
): string | null {
	if (value === null) return null;
	if (typeof value === 'number')
		return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(value);
	const choices = choicesOf(type, programme) ?? [];
	const words = [value].flat().map((code) => {
		const name =
			type === 'wave' || type === 'waves'
				? nameOfWave(programme, code, names)
				: (choices.find((choice) => choice.code === code)?.name ?? null);
		return name && ((name as Record<string, string>)[language] ?? Object.values(name)[0]!);
	});
	if (words.some((word) => word === null)) return null;
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(words as string[]);
}
