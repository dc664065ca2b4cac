import { keepsText } from '#import/columns/targets.ts';
import type { ColumnProfile } from '#import/importer.ts';
import type { Identifying } from '#privacy/identifying.ts';
import { identityRooms, isIdentityTarget } from '#schemas/identity-target.ts';
import { identityKinds, type IdentityKind, type Recipe } from '#schemas/recipe.ts';

export interface FlaggedColumn {
	profile: ColumnProfile;
	identifying: Identifying;
	target: string | null;
}

/** Levels in the order in which they are shown, the most serious first. */
export const identifierLevels = ['direct', 'asked', 'free-text', 'indirect'] as const;

export const isIdentity = isIdentityTarget;

/** The columns with personal data, in the order of the file, with their current targets. */
export function flaggedColumns(profiles: ColumnProfile[], recipe: Recipe): FlaggedColumn[] {
	const targets = new Map(recipe.columns.map(({ index, target }) => [index, target]));
	return profiles.flatMap((profile) =>
		profile.identifying
			? [{ profile, identifying: profile.identifying, target: targets.get(profile.index) ?? null }]
			: []
	);
}

/** Whether a column that identifies people would be kept as it is. */
export const isUnsafe = ({ identifying, target }: FlaggedColumn): boolean =>
	(identifying.level === 'direct' || identifying.level === 'free-text') &&
	target !== null &&
	keepsText(target);

/** Whether its target takes only codes, days and numbers: a record with personal data there is rejected. */
export const isScreened = ({ identifying, target }: FlaggedColumn): boolean =>
	(identifying.level === 'direct' || identifying.level === 'free-text') &&
	target !== null &&
	!isIdentity(target) &&
	!keepsText(target);

/**
 * The identities as which a found identifier can become a pseudonym, in a list of ties at either end; a bank account or a position
 * never does. The number of a passport or a case is a local id like a member number.
 */
export function identityTargets(kind: Identifying['kind'], table: string | null): string[] {
	return identitiesOf(kind).flatMap((one) => identityRooms(table).map((room) => `${room}.${one}`));
}

function identitiesOf(kind: Identifying['kind']): IdentityKind[] {
	if (kind === 'official_number') return ['local_id'];
	if (kind === 'name') return ['name', 'given_name', 'family_name'];
	return identityKinds.filter((one) => one === kind);
}
