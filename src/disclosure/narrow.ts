import { Infeasible, type Bounds, type Equation } from './system.ts';

const slack = 1e-9;

/**
 * Narrows what each unknown of an equation can be to what the others leave it; the unknowns that moved. Bounds are whole
 * numbers: where coefficients are none, the narrower ones are rounded inwards. Throws where nothing is left.
 */
export function narrow({ terms, equals }: Equation, bounds: Map<string, Bounds>): string[] {
	let [least, greatest, openBelow, openAbove] = [0, 0, 0, 0];
	for (const [id, coefficient] of terms) {
		const [low, high] = range(coefficient, bounds.get(id)!);
		if (low === -Infinity) openBelow++;
		else least += low;
		if (high === Infinity) openAbove++;
		else greatest += high;
	}
	const moved: string[] = [];
	// The sums stay those of the bounds at the beginning: sound, and mended when the equation comes up again.
	for (const [id, coefficient] of terms) {
		const before = bounds.get(id)!;
		const [low, high] = range(coefficient, before);
		const endless = [openBelow > (low === -Infinity ? 1 : 0), openAbove > (high === Infinity ? 1 : 0)];
		const others = [
			endless[0] ? -Infinity : least - (low === -Infinity ? 0 : low),
			endless[1] ? Infinity : greatest - (high === Infinity ? 0 : high)
		];
		const ends = others.map((other) => (equals - other) / coefficient);
		const after = {
			low: Math.max(before.low, Math.ceil(Math.min(...ends) - slack)),
			high: Math.min(before.high, Math.floor(Math.max(...ends) + slack))
		};
		if (after.low > after.high) throw new Infeasible();
		if (after.low === before.low && after.high === before.high) continue;
		bounds.set(id, after);
		moved.push(id);
	}
	return moved;
}

const range = (coefficient: number, { low, high }: Bounds): [number, number] =>
	coefficient > 0 ? [coefficient * low, coefficient * high] : [coefficient * high, coefficient * low];
