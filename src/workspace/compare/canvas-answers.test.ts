import { expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { CanvasAnswers } from './canvas-answers.svelte.ts';
import { defaultCanvas } from './canvas.ts';

const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);
const canvas = defaultCanvas(programme, catalogue);

/** A workspace whose records answer no question, as those that are too large do. */
const refusing = (name: string | null) => {
	const refuse = () => Promise.reject(new Error('Out of Memory Error: Allocation failure'));
	const records = { name, programme, catalogue, figures: {} };
	return {
		records,
		prepared: () => [],
		cells: refuse,
		all: refuse,
		queryFigures: refuse
	} as unknown as Workspace;
};

it('figures of other records leave the page when those that are open cannot be counted', async () => {
	const answers = new CanvasAnswers(refusing(null), canvas, () => undefined);
	expect(answers.shown.cells.size).toBeGreaterThan(0);
	await answers.ask(refusing('large.duckdb'), canvas, 'where');
	expect(answers.fault?.message).toContain('Out of Memory');
	expect(answers.shown).toMatchObject({ people: null, monthsKnown: false, live: false });
	expect([answers.shown.records.name, answers.shown.cells.size]).toEqual(['large.duckdb', 0]);
});

it('the answer before stays where it is of the same records', async () => {
	const answers = new CanvasAnswers(refusing(null), canvas, () => undefined);
	const before = answers.shown;
	await answers.ask(refusing(null), canvas, 'where');
	expect(answers.fault).not.toBeNull();
	expect(answers.shown).toBe(before);
});
