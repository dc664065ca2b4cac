import type { Fault, FaultCode } from '../fault.ts';
import type { Reference } from '../references/reference.ts';
import type { Resolved } from '../references/resolve.ts';
import type { Defined } from './defined.ts';

/** How a text is read: how many lines of its file are above it, where faults go, and who finds the number of a reference. */
export interface Reading {
	line: number;
	faults: Fault[];
	find: (reference: Reference) => Resolved;
	defined: Defined;
}

interface Placed {
	position?: { start: { line: number } } | undefined;
}

/** The line in its file that a part of a text begins on. */
export const lineIn = ({ line }: Pick<Reading, 'line'>, { position }: Placed): number =>
	line + (position?.start.line ?? 1);

/** Refuses a part of a text: nothing that is written is lost in silence. */
export function refuse(reading: Reading, code: FaultCode, node: Placed, found: string, more = ''): [] {
	reading.faults.push({ code, line: lineIn(reading, node), found, more });
	return [];
}
