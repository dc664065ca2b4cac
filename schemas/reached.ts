import type { Cell } from './cell.ts';
import { exactValue } from './exact-value.ts';
import type { Definition } from './indicator.ts';

/** What arithmetic may add to a value that is the target. */
const noise = 1e-9;

/** Whether a figure reached its target: at least so much or, where less is wanted, at most. Never because it rounds to it. */
export function isReached(
	{ direction }: Pick<Definition, 'direction'>,
	cell: Cell & { value: number },
	target: number
): boolean {
	const above = exactValue(cell) - target;
	return direction === 'down' ? above <= noise : above >= -noise;
}
