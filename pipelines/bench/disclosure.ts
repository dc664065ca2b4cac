import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { audit } from '#disclosure/audit.ts';
import { gated } from '#disclosure/gate.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { editionFiles } from '#edition/edition-files.ts';
import { makeDraft, type DraftOf } from '#edition/make-draft.ts';
import { openRecords } from '#engine/node.ts';
import { seeded } from '#statistics/random.ts';
import { attempts, outcome, type Attacked } from '../editions/attack/attempts.ts';
import { downloaded, type Downloaded } from '../editions/attack/downloaded.ts';
import { byKind, Usefulness } from './disclosure-figures.ts';
import { randomProgramme, type RandomProgramme } from './random-programmes/random-programme.ts';
import { plainArguments } from '../tooling/plain-arguments.ts';

/**
 * `npm run bench:disclosure -- [FROM] [TO] [EVERY]`: random programmes (seeds from FROM up to TO) with the definitions of the sample, in one to four editions
 * each, published with their deviations and attacked by two attackers, the second from the bytes alone that anybody downloads: what falls, how likely the
 * truth looks (asked of each EVERYth programme, since it takes longest; 0 for none), and what readers still get. Exits with 1 if a number of an edition that passed the gate falls.
 */
const [from = 0, to = 20, every = 7] = plainArguments('npm run bench:disclosure -- [FROM] [TO] [EVERY]').map(
	Number
);

/** So many that nine numbers in ten rest on some hundred independent draws: found on the programmes 1000 to 1064, which are in no report. */
const sweeps = 200;

const sums = {
	programmes: 0,
	editions: 0,
	refused: 0,
	known: 0,
	figures: 0,
	leftOut: 0,
	breakdowns: 0,
	untouched: 0
};
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

interface Edition extends Attacked {
	files: Downloaded;
}

async function drafted(
	{ programme, catalogue, seed }: RandomProgramme,
	edition: Pick<DraftOf, 'name' | 'on' | 'previous'>,
	records: string
) {
	const engine = await openRecords(records);
	try {
		return await timed(() =>
			makeDraft({
				...{ ...edition, programme, catalogue, engine, software: { name: 'bench', version: '0' } },
				// Another key for each programme: one key would repeat the same luck.
				noiseKey: new Uint8Array(32).fill(0).map((_, at) => (seed >> (8 * (at % 4))) & 255)
			})
		);
	} finally {
		await engine.close();
	}
}

async function publish(programme: RandomProgramme): Promise<Edition[]> {
	const editions: (Edition & PublishedEdition)[] = [];
	for (const [i, { name, on, records }] of programme.editions.entries()) {
		const [draft, making] = await drafted(programme, { name, on, previous: editions }, records);
		add(
			before,
			byKind(
				(await audit([...editions, draft], { truth: draft.truth })).filter(({ edition }) => edition === i)
			)
		);
		made.add(draft, draft.cells);
		const [{ edition, leftOut, breaches, known }, gating] = await timed(() =>
			gated(draft, { previous: editions, truth: draft.truth })
		);
		passed.add(draft, edition.cells);
		for (const breach of breaches) fallen.push(`seed ${programme.seed}: ${JSON.stringify(breach)}`);
		sums.editions++;
		sums.refused += Number(breaches.length > 0);
		sums.known += known.length;
		sums.figures += edition.cells.length;
		sums.leftOut += leftOut.length;
		sums.breakdowns += draft.tables
			.filter(({ protects }) => protects === 'people')
			.flatMap(({ by }) => by).length;
		if (leftOut.length === 0) sums.untouched++;
		(seconds[i] ??= []).push(making, gating);
		const files = downloaded(await editionFiles(edition));
		editions.push({ ...edition, files, manifest: {} as never, manifestHash: '' });
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
	const downloads = editions.map(({ files }) => files);
	const sampling = every > 0 && (seed - from) % every === 0 ? { sweeps, random: seeded(seed) } : null;
	found.push(...attempts(editions, downloads, sampling));
	sums.programmes++;
	if ((seed - from) % 5 === 4) process.stderr.write(`${JSON.stringify(report())}\n`);
}
function report(): Record<string, unknown> {
	const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
	const mean = (values: readonly number[]) =>
		Number((values.reduce((a, b) => a + b, 0) / values.length).toFixed(2));
	/** What the second attacker finds, by what he takes for granted, whether it is so, and by the number of editions. */
	const second = (['', ', numbers grow', ', numbers grow, which is not so'] as const).flatMap((taken) =>
		[1, 2, 3, 4].flatMap((editions): [string, unknown][] => {
			const those = found.filter(
				(one) =>
					one.editions === editions && one.growing === (taken !== '') && one.isSo !== taken.endsWith('so')
			);
			const { numbers, narrow, asked, mistaken, exact, sure, unmoved, claims, right, tenths, draws } =
				outcome(those);
			if (numbers === 0) return [];
			const told = {
				...{ 'numbers of 1 to 4': numbers, 'fewer than three values': narrow },
				...{ 'fewer, and not the truth': mistaken, 'sensitive and exact': exact }
			};
			const likely = {
				'truth above 0.8': `${sure} of ${asked}, ${share(sure, asked)}; ${unmoved} of them with fewer than ten draws`,
				...{ claims, right, 'likelihood of the truth by tenths': tenths.join(' '), draws }
			};
			return [[`${editions}${taken}`, { ...told, ...(taken.endsWith('so') ? {} : likely) }]];
		})
	);
	return {
		...sums,
		'fall before the gate': before,
		'fall after it': fallen.length,
		'second attacker, by editions': Object.fromEntries(second),
		'of what he holds for likeliest, right in a hundred': outcome(found).calibration.join('; '),
		'figures of ten and more told': `${share(made.told, made.figures)}; after the gate ${share(passed.told, passed.figures)}`,
		'shares are off by (people)': made.table(),
		'reached or not stays true': share(made.verdictsKept, made.verdicts),
		'exact figures told as they are': share(made.exactKept, made.exact),
		'seconds: making, gate, by edition': seconds.map((all) =>
			[0, 1].map((which) => mean(all.filter((_, i) => i % 2 === which)))
		)
	};
}

for (const one of fallen) console.log(one);
console.dir(report(), { depth: 4 });
process.exitCode = fallen.length > 0 ? 1 : 0;
