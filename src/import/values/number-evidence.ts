/** What one text shows about how its column writes numbers. */
export interface NumberShape {
	/** Whether it can be read with a decimal point, and with a decimal comma. */
	point: boolean;
	comma: boolean;
	/** The thousands mark under each reading; empty for none, null where that reading is impossible. */
	pointThousands: ',' | '' | null;
	commaThousands: '.' | '' | null;
	/** Spaces or apostrophes between thousands, with either decimal mark. */
	spaced: ' ' | "'" | null;
	/** Has a point or a comma. */
	marked: boolean;
	/** "007", or more digits than a number can store: an identifier, not an amount. */
	label: boolean;
}

const withPoint = /^[-+−]?(?:\d+|\d{1,3}(,\d{3})+|\d{1,3}([ '’])\d{3}(?:\2\d{3})*)?(\.\d+)?$/;
const withComma = /^[-+−]?(?:\d+|\d{1,3}(\.\d{3})+|\d{1,3}([ '’])\d{3}(?:\2\d{3})*)?(,\d+)?$/;
const grouped = /^[-+−]?0\d*[.,' ’]\d{3}/;
const zeros = /^[-+−]?0\d/;
const spaces = /[\u00a0\u2007\u2009\u202f]/g;
/** Characters of a number: saves dates and texts the two longer expressions. */
const numberCharacters = /^[-+−]?[\d.,'’ \u00a0\u2007\u2009\u202f]+%?$/;
const maxLength = 40;

/** Reads a text as a number with either decimal mark; null where it is not a number. */
export function numberShape(text: string): NumberShape | null {
	if (text.length > maxLength) return null;
	let bare = text.trim();
	if (!numberCharacters.test(bare)) return null;
	if (bare.endsWith('%')) bare = bare.slice(0, -1).trimEnd();
	bare = bare.replace(spaces, ' ');
	const point = withPoint.exec(bare);
	const comma = withComma.exec(bare);
	if (point === null && comma === null) return null;
	// A group of thousands never begins with a zero: "0.125" and "0,125" have one reading.
	const open = !grouped.test(bare);
	const asPoint = point !== null && (open || point[1] === undefined);
	const asComma = comma !== null && (open || comma[1] === undefined);
	const mark = point?.[2] ?? comma?.[2] ?? null;
	const digits = bare.replace(/\D/g, '');
	if (digits === '') return null;
	return {
		point: asPoint,
		comma: asComma,
		pointThousands: asPoint ? (point[1] === undefined ? '' : ',') : null,
		commaThousands: asComma ? (comma[1] === undefined ? '' : '.') : null,
		spaced: mark === null ? null : mark === ' ' ? ' ' : "'",
		marked: bare.includes('.') || bare.includes(','),
		label: zeros.test(bare) || digits.length > 15 || (bare.startsWith('+') && digits.length > 6)
	};
}

/** Counts over the numbers of one column. */
export class NumberEvidence {
	count = 0;
	labels = 0;
	#marked = 0;
	#point = 0;
	#comma = 0;
	#pointGroups = false;
	#commaGroups = false;
	#spaced: ' ' | "'" | null = null;
	/** The first text that only a point, only a comma, or both explain: the example in a question. */
	#onlyPoint: string | null = null;
	#onlyComma: string | null = null;
	#either: string | null = null;

	/** A whole number without any mark. */
	whole(times: number): void {
		this.count += times;
	}

	add(text: string, shape: NumberShape, times: number): void {
		this.count += times;
		if (shape.label) this.labels += times;
		this.#spaced ??= shape.spaced;
		if (!shape.marked) return;
		this.#marked += times;
		if (shape.point) this.#point += times;
		if (shape.comma) this.#comma += times;
		if (shape.pointThousands === ',') this.#pointGroups = true;
		if (shape.commaThousands === '.') this.#commaGroups = true;
		if (shape.point && shape.comma) this.#either ??= text.trim();
		else if (shape.point) this.#onlyPoint ??= text.trim();
		else this.#onlyComma ??= text.trim();
	}

	get marked(): boolean {
		return this.#marked > 0;
	}

	/** The one reading that explains every value; `unclear` if both do, `mixed` if none does. */
	format(): {
		decimal: '.' | ',' | null;
		thousands: '.' | ',' | ' ' | "'" | '' | null;
		doubt: 'unclear' | 'mixed' | null;
		examples: string[];
	} {
		const none = { decimal: null, thousands: this.#spaced, doubt: null, examples: [] };
		if (this.#marked === 0) return none;
		const point = this.#point === this.#marked;
		const comma = this.#comma === this.#marked;
		if (point && comma) return { ...none, doubt: 'unclear', examples: [this.#either!] };
		if (!point && !comma)
			return {
				...none,
				doubt: 'mixed',
				examples: [this.#onlyComma, this.#onlyPoint].filter((text) => text !== null)
			};
		const groups = point ? (this.#pointGroups ? ',' : null) : this.#commaGroups ? '.' : null;
		return {
			decimal: point ? '.' : ',',
			// Two thousands marks in one column: each number shows which it uses.
			thousands: groups !== null && this.#spaced !== null ? null : (groups ?? this.#spaced ?? ''),
			doubt: null,
			examples: []
		};
	}
}
