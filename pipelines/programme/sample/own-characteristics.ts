import { bearer, type Bearer } from '#schemas/characteristic.ts';
import { characteristicsOfBearer, tableOfBearer } from '#schemas/characteristics-of.ts';
import { codeWeights } from './code-weights.ts';
import type { SampleRow } from './csv.ts';
import { textHash } from './hash-bits.ts';
import type { Setting } from './setting.ts';

/** What a value is drawn for: all answers of one form have the same. */
const drawnFor: Record<Bearer, string> = {
	participant: 'participant_id',
	session: 'session_id',
	answer: 'response_id'
};

/** Adds the programme's own characteristics to the rows of a table. */
export function ownCharacteristics(setting: Setting): (table: string, row: SampleRow) => SampleRow {
	const stream = setting.streams('characteristic');
	const drawn = new Map(
		bearer.options.map((of) => [
			tableOfBearer[of],
			{
				id: drawnFor[of],
				own: characteristicsOfBearer(setting.programme, of)
					.filter(({ own }) => own)
					.map(({ code, values }) => [code, codeWeights(values)] as const)
			}
		])
	);
	return (table, row) => {
		const { id = '', own = [] } = drawn.get(table) ?? {};
		if (own.length === 0) return row;
		const random = stream(textHash(String(row[id])));
		return { ...row, ...Object.fromEntries(own.map(([code, weights]) => [code, random.weighted(weights)])) };
	};
}
