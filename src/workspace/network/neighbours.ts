import type { Network, SourceTies } from './network-of.ts';

/** Somebody with a tie to a person, and the month that it came in. */
export interface Neighbour {
	person: number;
	step: number;
	across: boolean;
}

/** The ties of a person up to a month, the earliest first. */
export function neighboursOf(
	{ groupOf }: Pick<Network, 'groupOf'>,
	{ a, b, step }: SourceTies,
	person: number,
	month: number
): Neighbour[] {
	const found: Neighbour[] = [];
	for (let i = 0; i < a.length; i++) {
		if (step[i]! > month || (a[i] !== person && b[i] !== person)) continue;
		const other = a[i] === person ? b[i]! : a[i]!;
		found.push({ person: other, step: step[i]!, across: groupOf[other] !== groupOf[person] });
	}
	return found.sort((one, other) => one.step - other.step || one.person - other.person);
}

/** Who has the most ties at the end of a month, the first of several; null where nobody has one. */
export function mostTied({ a, b, step }: SourceTies, month: number): number | null {
	const degree = new Map<number, number>();
	for (let i = 0; i < a.length; i++)
		if (step[i]! <= month)
			for (const person of [a[i]!, b[i]!]) degree.set(person, (degree.get(person) ?? 0) + 1);
	const most = [...degree].sort(([one, few], [other, many]) => many - few || one - other)[0];
	return most ? most[0] : null;
}

const ways: Record<string, [number, number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** Whether a key is one of those that walk. */
export const walks = (key: string): boolean => key in ways;

/** Whom an arrow key leads to: of the people at the other ends of a person's ties the one whose direction is nearest to the arrow's. */
export function along(
	spots: readonly { x: number; y: number }[],
	from: number,
	neighbours: readonly Neighbour[],
	key: string
): Neighbour | null {
	const [right, down] = ways[key]!;
	const here = spots[from]!;
	const straight = ({ person }: Neighbour) => {
		const [x, y] = [spots[person]!.x - here.x, spots[person]!.y - here.y];
		return (x * right + y * down) / (Math.hypot(x, y) || 1);
	};
	// A little to the side is still that way; straight across is not.
	const ahead = neighbours.filter((one) => straight(one) > 0.05);
	return ahead.sort((one, other) => straight(other) - straight(one))[0] ?? null;
}
