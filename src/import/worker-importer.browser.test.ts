import { expect, it, onTestFinished } from 'vitest';
import { programme as programmeSchema } from '#schemas/programme.ts';
import json from '../../data/programme.json' with { type: 'json' };
import { newKeyFile } from '#privacy/key-file.ts';
import { pseudonymsWith } from '#privacy/pseudonyms.ts';
import { openKey } from '#privacy/pseudonym-key.ts';
import type { Context, Importer } from './importer.ts';
import { Refusal } from './refusal.ts';
import { openInWorker } from './worker-importer.ts';

const programme = programmeSchema.parse(json);
const nothing = { recipes: [], table: null };
const unchanged = { corrections: [], rules: [], skips: [] };

function open(text: string, name = 'file.csv'): Importer {
	const importer = openInWorker(new File([text], name), programme);
	onTestFinished(() => importer.close());
	return importer;
}

async function context(): Promise<Context> {
	const key = await openKey(
		newKeyFile('Test', '2020-01-01', (n) => new Uint8Array(n).fill(7)),
		'DK'
	);
	return { programme, country: 'DK', pseudonyms: pseudonymsWith(key), links: null, sessions: [] };
}

const feedback = (rows: number) =>
	`Tidsstempel,${Array.from({ length: 2 }, (_, i) => `"${programme.instruments.at(-1)!.items[i]!.text.da}"`).join(',')}\n` +
	Array.from({ length: rows }, (_, i) => `2020-10-0${1 + (i % 9)} 10.15.00,${1 + (i % 5)},4\n`).join('');

it('looks, proposes and converts away from the page, and hands the bytes over', async () => {
	const importer = open(feedback(30));
	const { reading } = await importer.look({});
	const { recipe, records } = await importer.propose(reading, nothing);
	expect(records).toBe(30);
	const outcome = await importer.convert(recipe, unchanged, await context());
	expect(outcome).toMatchObject({ read: 30, accepted: 30, rejected: 0 });
	const answers = outcome.tables.get('survey_response')!;
	expect(answers.rows).toBe(60);
	expect(new TextDecoder().decode(answers.csv).split('\n')).toHaveLength(62);
});

it('says why a file is refused', async () => {
	const refused = open('').look({});
	await expect(refused).rejects.toBeInstanceOf(Refusal);
	await expect(refused).rejects.toMatchObject({ code: 'empty-file' });
});

it('gives up at once when told to, and can be asked again', async () => {
	const importer = open(feedback(200_000));
	const { reading } = await importer.look({});
	const controller = new AbortController();
	const reason = new Error('enough');
	let last = 0;
	const work = importer.propose(
		reading,
		nothing,
		(share) => {
			last = share;
			if (share > 0.1) controller.abort(reason);
		},
		controller.signal
	);
	await expect(work).rejects.toBe(reason);
	expect(last).toBeLessThan(0.5);
	expect((await importer.look({})).header).toHaveLength(3);
});

it('takes no call after it was closed', async () => {
	const importer = open(feedback(1));
	importer.close();
	await expect(importer.look({})).rejects.toThrow('closed import');
});

it('starts its worker once more where it did not start, and says so the second time', async () => {
	const RealWorker = globalThis.Worker;
	onTestFinished(() => void (globalThis.Worker = RealWorker));
	const missing = URL.createObjectURL(new Blob(['import "./not-there.js";'], { type: 'text/javascript' }));
	let started = 0;
	let come = 1;
	globalThis.Worker = class extends RealWorker {
		constructor(address: string | URL, options?: WorkerOptions) {
			super(started++ < come ? missing : address, options);
		}
	};
	expect((await open(feedback(1)).look({})).header).toHaveLength(3);
	expect(started).toBe(2);

	[started, come] = [0, 2];
	await expect(open(feedback(1)).look({})).rejects.toThrow();
	expect(started).toBe(2);
});
