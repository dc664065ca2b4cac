import { findIdentifiers } from './find-identifiers.ts';
import type { DirectKind } from './finding.ts';
import { nationalNumber } from './national-number.ts';

/** The content of one value: an identifier as a whole (`certain` or not), or some inside a longer text. */
interface Content {
	whole: DirectKind | null;
	certain: boolean;
	/**
	 * A national number of digits only: whether its check digits are valid, whether it could be seconds since
	 * 1970.
	 */
	bare: { controlled: boolean; epoch: boolean } | null;
	/** A number that nothing explains but its own check digits, of whatever country. */
	checked: boolean;
	inside: DirectKind[];
}

const fullChecks = 5000;
const emailAlone: Content = { whole: 'email', certain: true, bare: null, checked: false, inside: [] };
const emailInside: Content = { whole: null, certain: false, bare: null, checked: false, inside: ['email'] };
const looksLikeEmail = /[^\s@]@[^\s@.]{1,63}\.[^\s@]{2}/;

/** Up to so many letters beside an identifier are not a sentence yet, as in "Tlf. 20 26 20 27". */
const label = 12;

function contentOf(text: string): Content {
	const found = findIdentifiers(text);
	const none = { whole: null, certain: false, bare: null, checked: false, inside: [] };
	if (found.length === 0) return none;
	let letters = text;
	for (const { from, to } of found)
		letters = letters.slice(0, from) + ' '.repeat(to - from) + letters.slice(to);
	if ((letters.match(/\p{L}/gu)?.length ?? 0) > label)
		return { ...none, inside: found.map((one) => one.kind) };
	const { kind, certain } = found[0]!;
	const digits = text.replace(/[^\d]/g, '');
	const number = kind === 'national_number' && !certain ? nationalNumber(digits) : null;
	const bare = number && { controlled: number.controlled, epoch: /^1\d{9}$/.test(digits) };
	const checked = !certain && (kind === 'official_number' || number?.controlled === true);
	return { whole: kind, certain, bare, checked, inside: [] };
}

/**
 * Counts the findings in values with the same combination of signs. The first 5,000 distinct ones are
 * searched, the others only counted; the findings are scaled up to them. So time and memory stay bounded,
 * whatever the length of the file.
 */
export class ValueFindings {
	seen = 0;
	bare = 0;
	controlled = 0;
	checked = 0;
	epoch = 0;
	#searched = 0;
	#known = new Map<string, Content>();
	#whole = new Map<DirectKind, number>();
	#certain = new Map<DirectKind, number>();
	#inside = new Map<DirectKind, number>();

	/** One value, or `times` values with the same text of at most 200 characters. */
	add(text: string, times: number): void {
		this.seen += times;
		let content = this.#known.get(text);
		if (!content && this.#known.size < fullChecks) {
			content = contentOf(text);
			// Long texts hardly repeat; only their number is stored.
			this.#known.set(text.length <= 200 ? text : `\0${this.#known.size}`, content);
		}
		if (content) this.#count(content, times);
		else if (looksLikeEmail.test(text)) this.#count(text.includes(' ') ? emailInside : emailAlone, times);
	}

	#count(content: Content, times: number): void {
		this.#searched += times;
		if (content.whole) {
			increase(this.#whole, content.whole, times);
			if (content.certain) increase(this.#certain, content.whole, times);
		} else for (const kind of content.inside) increase(this.#inside, kind, times);
		if (content.checked) this.checked += times;
		if (!content.bare) return;
		this.bare += times;
		if (content.bare.controlled) this.controlled += times;
		if (content.bare.epoch) this.epoch += times;
	}

	#scaled = (counts: Map<DirectKind, number>, kind: DirectKind) =>
		Math.round(((counts.get(kind) ?? 0) * this.seen) / Math.max(1, this.#searched));

	whole = (kind: DirectKind): number => this.#scaled(this.#whole, kind);
	certain = (kind: DirectKind): number => this.#scaled(this.#certain, kind);
	inside = (kind: DirectKind): number => this.#scaled(this.#inside, kind);
}

function increase(counts: Map<DirectKind, number>, kind: DirectKind, times: number): void {
	counts.set(kind, (counts.get(kind) ?? 0) + times);
}
