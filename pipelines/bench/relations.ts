import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openRecords } from '#engine/node.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isShareOfUnits } from '#schemas/kinds.ts';
import { inclusionsIn, peopleIn, type People } from '../editions/attack/inclusions.ts';
import { randomProgramme } from './random-programmes/random-programme.ts';
import { plainArguments } from '../tooling/plain-arguments.ts';

/**
 * `npm run bench:relations -- [PROGRAMMES]`: who is behind a count is always behind another, over everybody in random programmes, and no
 * definition says so. First those that chance explains least: so many people would have to be missing from the larger count. What follows from the definitions
 * belongs under `relations` of one of them; what follows from how the sample is drawn does not.
 */
const [programmes = 20] = plainArguments('npm run bench:relations -- [PROGRAMMES]').map(Number);
const all: People[] = [];
let catalogue: Definition[] = [];
for (let seed = 0; seed < programmes; seed++) {
	const random = await randomProgramme(1000 + seed);
	catalogue = random.catalogue;
	for (const { records } of random.editions) {
		const engine = await openRecords(records);
		try {
			all.push(await peopleIn(engine, random.catalogue, random.programme));
		} finally {
			await engine.close();
		}
	}
	rmSync(dirname(random.editions[0]!.records), { recursive: true });
}

const sizes = new Map<string, number>();
for (const people of all)
	for (const [name, { size }] of people) sizes.set(name, (sizes.get(name) ?? 0) + size);
const enrolled = sizes.get('participants-enrolled all')!;

/** What is said: parts within wholes, as `indicator yes` and so on. */
const said = new Map<string, Set<string>>();
const say = (part: string, whole: string) => said.set(part, (said.get(part) ?? new Set()).add(whole));
for (const { id, kind, relations, measures, measuredBy } of catalogue) {
	const of = measures.length > 0 ? measures.map((one) => `${id} ${one.id}`) : [id];
	for (const name of of) {
		for (const part of ['yes', 'no']) say(`${name} ${part}`, `${name} all`);
		if (measures.length === 0 || measuredBy === 'wave') say(`${name} all`, 'participants-enrolled all');
		for (const { count, relation, of: terms } of relations) {
			const [one] = terms;
			if (relation === 'compares' || terms.length !== 1) continue;
			const measure = Object.values(one!.dims).map((value) => ` ${value}`);
			const other = catalogue.find((definition) => definition.id === one!.indicator);
			const end = (counted: string, share: boolean) => (counted === 'numerator' && share ? 'yes' : 'all');
			const part = `${name} ${end(count, true)}`;
			const whole = `${one!.indicator}${measure.join('')} ${end(one!.count, !!other && isShareOfUnits(other.kind))}`;
			say(part, whole);
			if (relation === 'equals') say(whole, part);
		}
	}
	if (kind === 'gap') say(`${id} all`, 'women-share all');
}
const follows = (part: string, whole: string): boolean => {
	const seen = new Set([part]);
	for (const name of seen) for (const more of said.get(name) ?? []) seen.add(more);
	return seen.has(whole);
};
const found = inclusionsIn(all)
	.filter(([part, whole]) => !follows(part, whole))
	.map(([part, whole]) => ({
		part,
		whole,
		'would be missing by chance': Math.round(sizes.get(part)! * (1 - sizes.get(whole)! / enrolled))
	}))
	.filter((one) => one['would be missing by chance'] >= 10)
	.sort((a, b) => b['would be missing by chance'] - a['would be missing by chance']);
for (const one of found) console.log(`${one['would be missing by chance']}\t${one.part} -> ${one.whole}`);
