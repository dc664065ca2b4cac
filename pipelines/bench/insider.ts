import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { examined, type Known } from '#disclosure/audit.ts';
import type { Breach } from '#disclosure/breach.ts';
import { gated } from '#disclosure/gate.ts';
import { countName, type Counted } from '#disclosure/names.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { makeDraft } from '#edition/make-draft.ts';
import { openRecords } from '#engine/node.ts';
import { memberships } from '../editions/attack/memberships.ts';
import { randomProgramme } from './random-programmes/random-programme.ts';
import { plainArguments } from '../tooling/plain-arguments.ts';

/**
 * `npm run bench:insider -- [FROM] [TO]`: what somebody learns from the editions of random programmes who knows all records of one of the people in
 * them, of others, and of that person where he knows all but the answers to sensitive questions.
 */
const [from = 0, to = 20] = plainArguments('npm run bench:insider -- [FROM] [TO]').map(Number);
const mostPeople = 12;

const sums = { programmes: 0, people: 0, withOthers: 0, others: 0, ofOwn: 0, answers: 0 };
const examples: string[] = [];

const nameOf = ({ indicator, counted, dims, edition }: Breach) =>
	countName(indicator, counted as Counted, dims, edition);
const atLeastOne = { low: 1, high: Infinity };

/** Sensitive answers that are known: nobody of a group to which the person belongs gave the other one. */
const given = (known: readonly Known[], own: ReadonlySet<string>): Known[] =>
	known.filter(
		({ count: { table, counted, dims, edition }, interval }) =>
			table.disclosure === 'sensitive' &&
			(counted === 'numerator' || counted === 'others') &&
			interval[1] === 0 &&
			own.has(countName(table.indicator, 'denominator', dims, edition))
	);

for (let seed = from; seed < to; seed++) {
	const programme = await randomProgramme(seed);
	const previous: PublishedEdition[] = [];
	for (const [edition, { name, on, records }] of programme.editions.entries()) {
		const engine = await openRecords(records);
		const isLast = edition === programme.editions.length - 1;
		try {
			const draft = await makeDraft({
				...{ programme: programme.programme, catalogue: programme.catalogue, engine, name, on, previous },
				...{ software: { name: 'bench', version: '0' } },
				noiseKey: new Uint8Array(32).map((_, at) => (seed >> (8 * (at % 4))) & 255)
			});
			const { truth, catalogue } = draft;
			const left = (await gated(draft, { previous, truth })).edition;
			if (isLast) {
				const all = [...previous, left];
				const of = await memberships(engine, catalogue, programme.programme, {
					tables: left.tables,
					edition
				});
				const people = [...of].sort(([a], [b]) => (a < b ? -1 : 1));
				const each = Math.max(1, Math.floor(people.length / mostPeople));
				for (const [, own] of people.filter((_, i) => i % each === 0).slice(0, mostPeople)) {
					sums.people++;
					const facts = (list: typeof own) => new Map(list.map((one) => [one.name, atLeastOne]));
					const names = new Set(own.map((one) => one.name));
					const { breaches } = await examined(all, { truth, facts: facts(own) });
					const now = breaches.filter((one) => one.edition === edition);
					const others = now.filter((one) => !names.has(nameOf(one)));
					sums.others += others.length;
					sums.withOthers += Number(others.length > 0);
					sums.ofOwn += now.length - others.length;
					for (const one of others) examples.push(`seed ${seed}: ${JSON.stringify(one)}`);
					const asked = await examined(all, { truth, facts: facts(own.filter((one) => !one.isAnswer)) });
					const answers = given(asked.known, names);
					sums.answers += answers.length;
					for (const { count } of answers)
						examples.push(`seed ${seed}: answer to ${count.table.indicator} ${JSON.stringify(count.dims)}`);
				}
			}
			previous.push({ ...left, manifest: {} as never, manifestHash: '' });
		} finally {
			await engine.close();
		}
	}
	rmSync(dirname(programme.editions[0]!.records), { recursive: true });
	sums.programmes++;
	console.error(JSON.stringify(sums));
}
for (const one of [...new Set(examples)].slice(0, 40)) console.log(one);
console.log({
	programmes: sums.programmes,
	'people whose records somebody knows': sums.people,
	'of them, with a number of others that falls': sums.withOthers,
	'numbers of others that fall': sums.others,
	'numbers with the person in them that fall': sums.ofOwn,
	'sensitive answers of the person that are known': sums.answers
});
