import { characteristicsOf } from '#schemas/characteristics-of.ts';
import type { Programme } from '#schemas/programme.ts';

/** SQL: the value of a characteristic in a row of this alias; where it need not be given, an empty one is `undisclosed`. */
export function characteristicSql(
	programme: Pick<Programme, 'characteristics'>,
	code: string,
	alias: string
): string {
	const optional = characteristicsOf(programme).some((one) => one.code === code && !one.required);
	return optional ? `coalesce(${alias}.${code}, 'undisclosed')` : `${alias}.${code}`;
}
