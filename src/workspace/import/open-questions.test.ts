import { expect, it } from 'vitest';
import { byteFile } from '#import/read/fixtures/byte-file.ts';
import type { ImportPorts } from './import-ports.ts';
import { ImportFile } from './import-file.svelte.ts';
import { confirmKey } from './open-questions.ts';

it('a yes holds for what it was said to: another column is another question', () => {
	const problem = (column: string) => ({
		...{ code: 'derived-value', severity: 'question' as const, sheet: null, line: null, record: null },
		...{ columnIndex: 0, column, value: null, args: { target: 'participant.origin_region' } }
	});
	expect(confirmKey(problem('Fødeland'))).toBe(confirmKey(problem('Fødeland')));
	expect(confirmKey(problem('Fødeland'))).not.toBe(confirmKey(problem('Bopælsland')));
});

it('what was said right of one reading is asked again of another', () => {
	const file = new ImportFile(byteFile('a.csv', new Uint8Array()), {} as ImportPorts);
	file.confirmReading('no-header');
	expect(file.confirmed).toEqual(['no-header']);
	file.read({ delimiter: ',' });
	expect(file.confirmed).toEqual([]);
});
