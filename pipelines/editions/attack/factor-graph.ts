/** A whole number that is not known, and how likely each value is by what is published of it alone. */
export class Unknown {
	readonly name: string;
	readonly first: number;
	readonly prior: number[];

	constructor(name: string, first: number, prior: number[]) {
		this.name = name;
		this.first = first;
		this.prior = prior;
	}
}

/** What ties unknowns together: from what all others say of their values it makes what it says of each. */
export interface Factor {
	unknowns: readonly Unknown[];
	say: (heard: readonly (readonly number[])[]) => number[][];
	/** How likely a combination of values is, 0 where it is impossible; its unknowns are at these places among all values. */
	weight: (places: readonly number[], values: Int32Array) => number;
	/** Where its unknowns have to add up to nought, with what sign each counts. */
	signs?: readonly number[];
	/** Whether they mostly do, as two numbers that may be of the same people. */
	isLoose?: boolean;
}

function scaled(values: number[]): number[] {
	const sum = values.reduce((all, one) => all + one, 0);
	return sum > 0 ? values.map((one) => one / sum) : values;
}

/** Combinations of values, each with a weight; others are impossible. `sums` where all of them add up to nought, or mostly. */
export function listed(
	unknowns: readonly Unknown[],
	options: readonly (readonly [values: readonly number[], weight: number])[],
	sums: Pick<Factor, 'signs' | 'isLoose'> = {}
): Factor {
	const indexed = options
		.map(([values, weight]) => [values.map((value, i) => value - unknowns[i]!.first), weight] as const)
		.filter(([places]) => places.every((place, i) => place >= 0 && place < unknowns[i]!.prior.length));
	const sizes = unknowns.map(({ prior }) => prior.length);
	const place = (at: readonly number[]) => at.reduce((sum, one, i) => sum * sizes[i]! + one, 0);
	const byPlace = new Float64Array(sizes.reduce((product, size) => product * size, 1));
	for (const [at, weight] of indexed) byPlace[place(at)]! += weight;
	const firsts = unknowns.map(({ first }) => first);
	return {
		unknowns,
		...sums,
		weight: (places, values) => {
			let sum = 0;
			for (let i = 0; i < sizes.length; i++) {
				const at = values[places[i]!]! - firsts[i]!;
				if (at < 0 || at >= sizes[i]!) return 0;
				sum = sum * sizes[i]! + at;
			}
			return byPlace[sum]!;
		},
		say: (heard) => {
			const said = unknowns.map(({ prior }) => prior.map(() => 0));
			for (const [places, weight] of indexed)
				for (let i = 0; i < places.length; i++) {
					let product = weight;
					for (let j = 0; j < places.length; j++) if (j !== i) product *= heard[j]![places[j]!]!;
					said[i]![places[i]!]! += product;
				}
			return said.map(scaled);
		}
	};
}

function convolved(one: readonly number[], other: readonly number[]): number[] {
	const sum = Array.from({ length: one.length + other.length - 1 }, () => 0);
	one.forEach((a, i) => {
		if (a > 0) other.forEach((b, j) => (sum[i + j]! += a * b));
	});
	return sum;
}

/** Parts that add up to a whole, by adding up from both ends. */
export function added(parts: readonly Unknown[], whole: Unknown): Factor {
	const n = parts.length;
	const first = parts.reduce((sum, part) => sum + part.first, 0);
	return {
		unknowns: [...parts, whole],
		signs: [...parts.map(() => 1), -1],
		weight: (places, values) => {
			let sum = 0;
			for (let i = 0; i < n; i++) sum += values[places[i]!]!;
			return Number(sum === values[places[n]!]!);
		},
		say: (heard) => {
			const before: number[][] = [[1]];
			for (let i = 0; i < n; i++) before.push(convolved(before[i]!, heard[i]!));
			const after: number[][] = Array.from({ length: n + 1 }, () => [1]);
			for (let i = n - 1; i >= 0; i--) after[i] = convolved(heard[i]!, after[i + 1]!);
			const total = heard[n]!;
			const of = (value: number) => total[value - whole.first] ?? 0;
			const said = parts.map((part, i) => {
				const others = convolved(before[i]!, after[i + 1]!);
				return part.prior.map((_, at) =>
					others.reduce((sum, weight, more) => sum + (weight > 0 ? weight * of(first + at + more) : 0), 0)
				);
			});
			const all = before[n]!;
			return [...said, whole.prior.map((_, at) => all[whole.first + at - first] ?? 0)].map(scaled);
		}
	};
}

/**
 * The values of each unknown that are possible, given everything, with how likely they would be if nothing went round in a circle: what the factors say
 * is passed on from one to the next (belief propagation). Values that come out as impossible are so in any case.
 */
export function beliefs(factors: readonly Factor[], rounds = 6): Map<Unknown, Map<number, number>> {
	const said = new Map<Unknown, Map<Factor, number[]>>();
	for (const factor of factors)
		for (const unknown of factor.unknowns) {
			if (!said.has(unknown)) said.set(unknown, new Map());
			said.get(unknown)!.set(
				factor,
				unknown.prior.map(() => 1)
			);
		}
	const belief = (unknown: Unknown, but?: Factor): number[] => {
		const product = [...unknown.prior];
		for (const [factor, values] of said.get(unknown)!)
			if (factor !== but) values.forEach((value, i) => (product[i]! *= value));
		return scaled(product);
	};
	for (let round = 0; round < rounds; round++)
		for (const factor of round % 2 === 0 ? factors : [...factors].reverse()) {
			const now = factor.say(factor.unknowns.map((unknown) => belief(unknown, factor)));
			factor.unknowns.forEach((unknown, i) => {
				const before = said.get(unknown)!.get(factor)!;
				// Half of what was said before keeps what goes round in circles from growing.
				const mixed = now[i]!.map((value, at) =>
					value === 0 || round === 0 ? value : (value + before[at]!) / 2
				);
				if (mixed.some((value) => value > 0)) said.get(unknown)!.set(factor, mixed);
			});
		}
	return new Map(
		[...said.keys()].map((unknown) => [
			unknown,
			new Map(belief(unknown).flatMap((p, i) => (p > 0 ? [[unknown.first + i, p] as const] : [])))
		])
	);
}
