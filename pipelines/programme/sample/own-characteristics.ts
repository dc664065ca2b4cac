import type { Bearer } from '#schemas/characteristic.ts';
import { characteristicsOfBearer } from '#schemas/characteristics-of.ts';
import { codeWeights } from './code-weights.ts';
import type { SampleRow } from './csv.ts';
import { textHash } from './hash-bits.ts';
import type { Setting } from './setting.ts';

/** The tables with characteristics, and what a value is drawn for: all answers of one form have the same. */
const bearers: Record<string, { of: Bearer; id: string }> = {
	participant: { of: 'participant', id: 'participant_id' },
	session: { of: 'session', id: 'session_id' },
	survey_response: { of: 'answer', id: 'response_id' }
};

/** Adds the programme's own characteristics to the rows of a table. */
export function ownCharacteristics(setting: Setting): (table: string, row: SampleRow) => SampleRow {
	const stream = setting.streams('characteristic');
	const drawn = new Map(
		Object.entries(bearers).map(([table, { of, id }]) => [
			table,
			{
				id,
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
