import type { IdentityKind } from './recipe.ts';

/** Who a line is about, and the two people at the ends of a tie: rooms of targets such as `identity_a.email`. */
export const tieEnds = ['a', 'b'] as const;
export type TieEnd = (typeof tieEnds)[number];
export type IdentityRoom = 'identity' | `identity_${TieEnd}`;

const form = /^(identity(?:_[ab])?)\.(.+)$/;

/** Whether a target says who somebody is, so that its cells become a pseudonym and are never stored. */
export const isIdentityTarget = (target: string | null | undefined): boolean =>
	target != null && form.test(target);

/** The parts of a target that says who somebody is; null for all others. */
export function identityParts(target: string): { room: IdentityRoom; kind: IdentityKind } | null {
	const found = form.exec(target);
	return found && { room: found[1] as IdentityRoom, kind: found[2] as IdentityKind };
}

/** The room of the id of a person in a table: that of an end of a tie, or of the only person of a line. */
export const roomOf = (idTarget: string): IdentityRoom => {
	const end = tieEnds.find((one) => idTarget.endsWith(`.${one}_id`));
	return end === undefined ? 'identity' : `identity_${end}`;
};

/** The rooms of a table whose rows are about people whom a file may name by more than our ids. */
export const identityRooms = (table: string | null): IdentityRoom[] =>
	table === 'connection' ? tieEnds.map((end) => `identity_${end}` as const) : ['identity'];
