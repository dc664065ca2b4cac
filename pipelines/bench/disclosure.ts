import { audit } from '#disclosure/audit.ts';
import { randomPeople, tables, truthAt } from '#disclosure/fixtures/random-programme.ts';
import { cellName } from '#schemas/cell-name.ts';
import { isNumberOfUnits } from '#schemas/kinds.ts';
import { protect } from '#disclosure/protect.ts';
import type { ToProtect } from '#disclosure/state.ts';
import { minimumSuppressed } from './minimum-suppression.ts';

/**
 * `npm run bench:disclosure -- [FROM] [TO]`: editions of random programmes (seeds from FROM up to TO), one to
 * four in a row, attacked with nothing but what they publish; how much was suppressed, how long it took, and
 * for tables small enough to try everything how much more was suppressed than the safe minimum. Exits with 1
 * if an attack succeeds.
 */
const policy = { minCount: 5, minBase: 10, complementRule: true };
const [from = 0, to = 20] = process.argv.slice(2).map(Number);

const sums = { programmes: 0, editions: 0, figures: 0, primary: 0, secondary: 0, held: 0, refused: 0 };
const seconds: number[] = [];
let [breaches, small] = [0, 0];
for (let seed = from; seed < to; seed++) {
	const editions = 1 + (seed % 4);
	const people = randomPeople(seed, editions);
	const previous: ToProtect['previous'][number][] = [];
	sums.programmes++;
	for (let at = 0; at < editions; at++) {
		const truth = truthAt(people, at);
		const begun = performance.now();
		const made = await protect({ tables, truth, previous, policy }).catch((error: unknown) => String(error));
		seconds.push((performance.now() - begun) / 1000);
		if (typeof made === 'string') {
			console.log(`seed ${seed}, edition ${at}: ${made}`);
			sums.refused++;
			break;
		}
		previous.push({
			name: `${at}`,
			...(JSON.parse(JSON.stringify({ tables, cells: made.cells })) as object)
		} as never);
		sums.editions++;
		for (const state of made.states.values()) {
			sums.figures++;
			if (state.as === 'held') sums.held++;
			if (state.as === 'suppressed') sums[state.because === 'protects' ? 'secondary' : 'primary']++;
		}
		const count = new Set(
			tables.filter(({ kind }) => isNumberOfUnits(kind)).map(({ indicator }) => indicator)
		);
		const counted = new Map(truth.map(({ cell }) => [cellName(cell), cell]));
		for (const cell of made.cells.filter(({ status }) => status === 'ok')) {
			const { n } = counted.get(cellName(cell))!;
			if (n > 0 && n < (count.has(cell.indicator) ? policy.minCount : policy.minBase)) small++;
		}
	}
	const found = await audit(previous, policy);
	breaches += found.length;
	for (const breach of found) console.log(`seed ${seed}: ${JSON.stringify(breach)}`);
	if ((seed - from) % 25 === 24) console.log(JSON.stringify({ seed, ...sums, breaches, small }));
}
seconds.sort((a, b) => a - b);
const at = (share: number) => Number(seconds[Math.floor(share * (seconds.length - 1))]!.toFixed(2));
console.log({
	...sums,
	breaches,
	small,
	'seconds an edition': { median: at(0.5), p95: at(0.95), max: at(1) }
});
if (to - from <= 100) console.log('against the least possible', await minimumSuppressed(from, to, policy));
process.exitCode = breaches + small > 0 ? 1 : 0;
