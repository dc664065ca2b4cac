import { keepsText } from '#import/columns/targets.ts';
import type { ColumnProfile } from '#import/importer.ts';
import type { Identifying } from '#privacy/identifying.ts';
import { identityKinds, type IdentityKind, type Recipe } from '#schemas/recipe.ts';

/** A column in which personal data was found. */
export interface Flagged {
	profile: ColumnProfile;
	identifying: Identifying;
	target: string | null;
}

/** Levels in the order in which they are shown: the gravest first. */
export const levels = ['direct', 'asked', 'free-text', 'indirect'] as const;

export const isIdentity = (target: string | null): boolean => target?.startsWith('identity.') ?? false;

/** The columns with personal data, in the order of the file, and where they go now. */
export function flagged(profiles: ColumnProfile[], recipe: Recipe): Flagged[] {
	const targets = new Map(recipe.columns.map(({ index, target }) => [index, target]));
	return profiles.flatMap((profile) =>
		profile.identifying
			? [{ profile, identifying: profile.identifying, target: targets.get(profile.index) ?? null }]
			: []
	);
}

/** Whether a column that tells who somebody is would be kept as it is. */
export const isUnsafe = ({ identifying, target }: Flagged): boolean =>
	(identifying.level === 'direct' || identifying.level === 'free-text') &&
	target !== null &&
	keepsText(target);

/** Whether it goes where only codes, days and numbers can be kept: a record with personal data there is rejected. */
export const isSieved = ({ identifying, target }: Flagged): boolean =>
	(identifying.level === 'direct' || identifying.level === 'free-text') &&
	target !== null &&
	!isIdentity(target) &&
	!keepsText(target);

/** As what a found kind can become a pseudonym; a bank account or a position never does. */
export function identitiesOf(kind: Identifying['kind']): IdentityKind[] {
	if (kind === 'name') return ['name', 'given_name', 'family_name'];
	return identityKinds.filter((one) => one === kind);
}
