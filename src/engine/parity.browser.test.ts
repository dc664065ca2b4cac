import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf } from '#indicators/compute.ts';
import type { Engine } from './engine.ts';
import { openRecords } from './browser.ts';
import type { Parity } from './parity.browser.setup.ts';

const answered = (await (await fetch('/.tidemark/parity/parity.json')).json()) as Parity;
const { programme, catalogue, answers } = answered;

describe('the sample in a real browser, against the native engine', () => {
	let engine: Engine;
	beforeAll(async () => {
		const bytes = new Uint8Array(await (await fetch('/.tidemark/parity/records.duckdb')).arrayBuffer());
		engine = await openRecords({ bytes, onProgress: () => undefined });
	});
	afterAll(() => engine.close());

	it('has questions for every indicator, and questions that select nobody', () => {
		expect(new Set(answers.map(({ indicator }) => indicator))).toEqual(
			new Set(catalogue.map(({ id }) => id))
		);
		expect(answers.some(({ cells }) => cells.every(({ n }) => n === 0))).toBe(true);
	});

	// Equal to the last digit: both engines return sums, and rounding to twelve digits is done once, in our own code.
	it.each(catalogue.map((definition) => [definition.id, definition] as const))(
		'%s',
		async (id, definition) => {
			const mine = answers.filter(({ indicator }) => indicator === id);
			for (const { question, cells } of mine)
				expect({ question, cells: await cellsOf(engine, definition, programme, question) }).toEqual({
					question,
					cells
				});
		}
	);
});
