/**
 * How a figure falls. `threshold`: it is published and too small; `sums`: adding and subtracting narrows it too far; `zeros`: the same,
 * knowing that hidden numbers are not zero; `growth`: the same, knowing that numbers only grow; `singleton`: for somebody who knows
 * that he is the only one, or one of two, another becomes exact; `newcomers`: the difference to the edition before is a few people;
 * `rest`: what is left over is a mean of too few; `compared`: a difference whose two sides are hidden.
 */
export type Attack =
	'threshold' | 'sums' | 'zeros' | 'growth' | 'singleton' | 'newcomers' | 'rest' | 'compared';

/** A cell that falls: which, in which of the editions looked at (0 is the oldest), to what, and what is then known of it. */
export interface Breach {
	attack: Attack;
	edition: number;
	indicator: string;
	dims: Record<string, string>;
	/** Which count is known. */
	counted: string;
	low: number;
	/** Infinity where nothing bounds it. */
	high: number;
}
