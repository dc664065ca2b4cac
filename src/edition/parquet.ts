import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import type { CellTable } from '#schemas/cell-columns.ts';
import type { Field } from './dictionary.ts';

const types = { text: 'STRING', code: 'STRING', whole: 'INT32', number: 'DOUBLE' } as const;

/**
 * A table as Parquet, uncompressed and therefore the same bytes everywhere; an empty field is null. `fields`
 * are its columns, in order.
 */
export function parquet({ rows }: CellTable, fields: readonly Field[]): Uint8Array {
	const writer = new ByteWriter();
	void parquetWrite({
		writer,
		codec: 'UNCOMPRESSED',
		createdBy: 'tidemark',
		columnData: fields.map(({ field, type }, i) => ({
			name: field,
			type: types[type],
			nullable: true,
			data: rows.map((row) => {
				const value = row[i]!;
				if (value === '') return null;
				// Minus zero is written as zero, as in the text files.
				return typeof value === 'number' && types[type] !== 'STRING' ? value + 0 : String(value);
			})
		}))
	});
	return new Uint8Array(writer.getBuffer());
}
