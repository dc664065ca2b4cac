import { directKinds, type Identifying } from './identifying.ts';
import {
	aboutAnyNumber,
	aboutNumbered,
	aboutPeople,
	aboutThing,
	aboutTool,
	asksForPeople,
	headerHint,
	isQuestion,
	saysNothing
} from './header-hint.ts';
import { ValueSample } from './value-sample.ts';
import { signOf, signs } from './identifier-signs.ts';
import { ValueFindings } from './value-findings.ts';
import { classifyColumn } from './classify-column.ts';

const sentence = /\p{L}+[^\p{L}]+\p{L}+[^\p{L}]+\p{L}+[^\p{L}]+\p{L}+[^\p{L}]+\p{L}/u;

/**
 * Collects evidence of personal data in a column, value by value, in constant memory and fast: most cells are
 * scanned only once. Blank values do not count.
 */
export class ColumnEvidence {
	#header: string;
	#ourId: boolean;
	#filled = 0;
	#wordy = 0;
	#sample = new ValueSample();
	#findingsBySign = new Map<number, ValueFindings>();

	/** `ourId`: the header names an id that we issue, whatever word it contains; a number there is none of ours. */
	constructor(header: string, ourId = false) {
		this.#header = header;
		this.#ourId = ourId;
	}

	/**
	 * Whether the sample is complete: from then on the order of values does not matter, and equal texts may be
	 * added together.
	 */
	get sampleFull(): boolean {
		return this.#sample.full;
	}

	/** One value, or once the sample is full `times` values with the same text. */
	add(text: string, times = 1): void {
		if (text === '' || (text.length < 40 && text.trim() === '')) return;
		this.#filled += times;
		if (text.length >= 20 && sentence.test(text.slice(0, 200))) this.#wordy += times;
		if (!this.#sample.full) this.#sample.add(text.trim());
		const sign = signOf(text);
		// Streets have no distinctive sign: they are searched for in the first values only.
		if (sign === 0 && (this.#sample.full || !/\d/.test(text.slice(0, 200)))) return;
		let findings = this.#findingsBySign.get(sign);
		if (!findings) this.#findingsBySign.set(sign, (findings = new ValueFindings()));
		findings.add(text, times);
	}

	/** The result for all values so far; null where no personal data was found. */
	identifying(): Identifying | null {
		const all = [...this.#findingsBySign.values()];
		const total = (of: (findings: ValueFindings) => number) =>
			all.reduce((sum, findings) => sum + of(findings), 0);
		const counts = (of: 'whole' | 'certain' | 'inside') =>
			new Map(
				directKinds
					.map((kind) => [kind, total((findings) => findings[of](kind))] as const)
					.filter(([, count]) => count > 0)
			);
		const signed = (sign: number) =>
			[...this.#findingsBySign].reduce((sum, [has, findings]) => sum + (has & sign ? findings.seen : 0), 0);
		return classifyColumn({
			hint: headerHint(this.#header),
			thing: !this.#ourId && aboutThing(this.#header),
			tool: !this.#ourId && aboutTool(this.#header),
			numbered: !this.#ourId && aboutNumbered(this.#header),
			anyNumber: aboutAnyNumber(this.#header),
			question: isQuestion(this.#header),
			whom: asksForPeople(this.#header),
			people: aboutPeople(this.#header),
			silent: saysNothing(this.#header),
			filled: this.#filled,
			wordy: this.#wordy,
			whole: counts('whole'),
			certain: counts('certain'),
			inside: counts('inside'),
			bare: total((findings) => findings.bare),
			controlled: total((findings) => findings.controlled),
			checked: total((findings) => findings.checked),
			epoch: total((findings) => findings.epoch),
			digits: signed(signs.digits),
			separated: signed(signs.separated),
			sample: this.#sample
		});
	}
}
