import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { audit } from '#disclosure/audit.ts';
import { gated } from '#disclosure/gate.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { makeDraft } from '#edition/make-draft.ts';
import { openRecords } from '#engine/node.ts';
import { attempts, outcome, type Attacked } from '../editions/attack/attempts.ts';
import type { Downloaded } from '../editions/attack/downloaded.ts';
import { byKind, Usefulness } from './disclosure-figures.ts';
import { randomProgramme, type RandomProgramme } from './random-programmes/random-programme.ts';

/**
 * `npm run bench:disclosure -- [FROM] [TO]`: random programmes (seeds from FROM up to TO) with the definitions of the sample, in one to four editions
 * each, published with their deviations and attacked by two attackers: what falls, how likely the truth looks, and what readers still get. Exits with 1 if a
 * number of an edition that passed the gate falls.
 */
const [from = 0, to = 20] = process.argv.slice(2).map(Number);

const sums = { programmes: 0, editions: 0, figures: 0, leftOut: 0, breakdowns: 0, untouched: 0 };
const before: Record<string, number> = {};
const [fallen, found, seconds] = [[] as string[], [] as ReturnType<typeof attempts>, [] as number[][]];
const [made, passed] = [new Usefulness(), new Usefulness()];
const add = (to: Record<string, number>, more: Record<string, number>) => {
	for (const [kind, n] of Object.entries(more)) to[kind] = (to[kind] ?? 0) + n;
};
const timed = async <T>(what: () => Promise<T>): Promise<[T, number]> => {
	const begun = performance.now();
	const result = await what();
	return [result, (performance.now() - begun) / 1000];
};

async function publish(programme: RandomProgramme): Promise<Attacked[]> {
	const editions: (Attacked & PublishedEdition)[] = [];
	for (const [i, { name, on, records }] of programme.editions.entries()) {
		const engine = await openRecords(records);
		const [draft, making] = await timed(() =>
			makeDraft({
				...{ programme: programme.programme, catalogue: programme.catalogue, engine, name, on },
				...{ previous: editions, software: { name: 'bench', version: '0' } },
				// Another key for each programme: one key would repeat the same luck.
				noiseKey: new Uint8Array(32).fill(0).map((_, at) => (programme.seed >> (8 * (at % 4))) & 255)
			})
		).finally(() => engine.close());
		add(
			before,
			byKind(
				(await audit([...editions, draft], { truth: draft.truth })).filter(({ edition }) => edition === i)
			)
		);
		made.add(draft, draft.cells);
		const [{ edition, leftOut, breaches }, gating] = await timed(() =>
			gated(draft, { previous: editions, truth: draft.truth })
		);
		passed.add(draft, edition.cells);
		for (const breach of breaches) fallen.push(`seed ${programme.seed}: ${JSON.stringify(breach)}`);
		sums.editions++;
		sums.figures += edition.cells.length;
		sums.leftOut += leftOut.length;
		sums.breakdowns += draft.tables
			.filter(({ protects }) => protects === 'people')
			.flatMap(({ by }) => by).length;
		if (leftOut.length === 0) sums.untouched++;
		(seconds[i] ??= []).push(making, gating);
		editions.push({ ...edition, manifest: {} as never, manifestHash: '' });
	}
	return editions;
}

for (let seed = from; seed < to; seed++) {
	const programme = await randomProgramme(seed);
	const editions = await publish(programme).catch((error: unknown) => {
		fallen.push(`seed ${seed}, ${programme.shape}: ${String(error)}`);
		return [];
	});
	rmSync(dirname(programme.editions[0]!.records), { recursive: true });
	// What anybody downloads: text, and nothing that is not in it.
	const downloads = editions.map(({ tables, cells }) => ({ tables, cells, catalogue: programme.catalogue }));
	found.push(...attempts(editions, JSON.parse(JSON.stringify(downloads)) as Downloaded[]));
	sums.programmes++;
	if ((seed - from) % 10 === 9)
		process.stderr.write(`${JSON.stringify({ seed, ...sums, before, fallen: fallen.length })}\n`);
}
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
const mean = (values: readonly number[]) =>
	Number((values.reduce((a, b) => a + b, 0) / values.length).toFixed(2));
for (const one of fallen) console.log(one);
/** What the second attacker finds, by what he takes for granted and by the number of editions. */
const second = Object.fromEntries(
	[false, true].flatMap((growing) =>
		[1, 2, 3, 4].flatMap((editions) => {
			const { numbers, narrow, sure, claims, right, tenths } = outcome(
				found.filter((one) => one.growing === growing && one.editions === editions)
			);
			if (numbers === 0) return [];
			const name = `${editions} ${editions === 1 ? 'edition' : 'editions'}${growing ? ', numbers grow' : ''}`;
			return [
				[
					name,
					`${numbers} numbers of 1 to 4, ${narrow} with fewer than three values, ${share(sure, numbers)} above 0.8; ` +
						`${claims} claims, ${share(right, claims)} right; by tenths ${tenths.join(' ')}`
				]
			];
		})
	)
);
console.log({
	...sums,
	'fall before the gate': before,
	'fall after it': fallen.length,
	'second attacker': second,
	'figures of ten and more told': `${share(made.told, made.figures)}; after the gate ${share(passed.told, passed.figures)}`,
	'shares are off by (people)': made.table(),
	'reached or not stays true': share(made.verdictsKept, made.verdicts),
	'seconds: making, gate, by edition': seconds.map((all) =>
		[0, 1].map((which) => mean(all.filter((_, i) => i % 2 === which)))
	)
});
process.exitCode = fallen.length > 0 ? 1 : 0;
