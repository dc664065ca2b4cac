import type { Characteristic } from '../characteristics-of.ts';
import { code, flag, maybe, type Column } from './column.ts';

/** The columns of characteristics, under their codes; a cell may be empty where the characteristic is not required. */
export const characteristicColumns = (characteristics: readonly Characteristic[]): Record<string, Column> =>
	Object.fromEntries(
		characteristics.map(({ code: name, kind, values, required }) => {
			const column =
				kind === 'flag'
					? flag()
					: code(
							values.map((value) => value.code),
							name
						);
			return [name, required ? column : maybe(column)];
		})
	);
