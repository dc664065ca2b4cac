import { directKinds, type Identifying } from './identifying.ts';
import { aboutAnyNumber, aboutThing, headerHint } from './header-hint.ts';
import { Sample } from './sample.ts';
import { signOf, signs } from './identifier-signs.ts';
import { ValueFindings } from './value-findings.ts';
import { verdict } from './column-verdict.ts';

const sentence = /\p{L}+[^\p{L}]+\p{L}+[^\p{L}]+\p{L}+[^\p{L}]+\p{L}+[^\p{L}]+\p{L}/u;

/**
 * Gathers what a column tells about persons, value by value, in constant memory, and fast: most cells are only passed over
 * once. Blank values do not count.
 */
export class ColumnEvidence {
	#header: string;
	#filled = 0;
	#wordy = 0;
	#sample = new Sample();
	#tallies = new Map<number, ValueFindings>();

	constructor(header: string) {
		this.#header = header;
	}

	/** Whether the order of the values tells nothing any more: the same text may be told several times at once. */
	get settled(): boolean {
		return this.#sample.full;
	}

	/** One value, or several of the same text once the evidence is settled. */
	see(text: string, times = 1): void {
		if (text === '' || (text.length < 40 && text.trim() === '')) return;
		this.#filled += times;
		if (text.length >= 20 && sentence.test(text.slice(0, 200))) this.#wordy += times;
		if (!this.#sample.full) this.#sample.see(text.trim());
		const sign = signOf(text);
		// Streets show no sign: they are looked for in the first values only.
		if (sign === 0 && (this.#sample.full || !/\d/.test(text.slice(0, 200)))) return;
		let tally = this.#tallies.get(sign);
		if (!tally) this.#tallies.set(sign, (tally = new ValueFindings()));
		tally.see(text, times);
	}

	/** The verdict on all that was seen so far; null: no personal data found. */
	identifying(): Identifying | null {
		const tallies = [...this.#tallies.values()];
		const total = (of: (tally: ValueFindings) => number) =>
			tallies.reduce((all, tally) => all + of(tally), 0);
		const counts = (of: 'whole' | 'certain' | 'inside') =>
			new Map(
				directKinds
					.map((kind) => [kind, total((tally) => tally[of](kind))] as const)
					.filter(([, count]) => count > 0)
			);
		const signed = (sign: number) =>
			[...this.#tallies].reduce((all, [has, tally]) => all + (has & sign ? tally.seen : 0), 0);
		return verdict({
			hint: headerHint(this.#header),
			thing: aboutThing(this.#header),
			anyNumber: aboutAnyNumber(this.#header),
			filled: this.#filled,
			wordy: this.#wordy,
			whole: counts('whole'),
			certain: counts('certain'),
			inside: counts('inside'),
			bare: total((tally) => tally.bare),
			controlled: total((tally) => tally.controlled),
			epoch: total((tally) => tally.epoch),
			digits: signed(signs.digits),
			separated: signed(signs.separated),
			sample: this.#sample
		});
	}
}
