import { tieEnds } from '#schemas/identity-target.ts';
import type { Programme } from '#schemas/programme.ts';
import type { IdentityKind } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import { missingOf } from '../values/missing-value.ts';
import { codeOf } from './match-codes.ts';
import { nameKind, looksLikeNames } from './person-columns.ts';
import type { Candidate } from './target-candidate.ts';
import { readEnd, type EndHeading } from './tie-headings.ts';

/** A column that says who is at an end of a tie, beside one that says who is at the other. */
interface EndColumn extends EndHeading {
	profile: ColumnProfile;
	/** Null where all its values are our own pseudonyms. */
	kind: IdentityKind | null;
	/** Whether the values are people, whatever the heading is. */
	people: boolean;
}

/** What was found of a list of ties: the columns of its two ends, and whether nothing but people can stand there. */
interface TieSigns {
	ends: Candidate[];
	certain: boolean;
}

/** What can be told of people so that they become pseudonyms. */
const found: readonly string[] = ['email', 'phone', 'national_number', 'local_id', 'name'];

function kindIn(profile: ColumnProfile, heading: EndHeading): Pick<EndColumn, 'kind' | 'people'> | null {
	const { identifying, kind, filled, values, foreignIds } = profile;
	if (kind === 'date' || filled === 0) return null;
	if (foreignIds === 0) return { kind: null, people: true };
	const told = identifying?.level === 'direct' || identifying?.level === 'asked' ? identifying : null;
	if (told?.kind === 'official_number') return { kind: 'local_id', people: true };
	if (told !== null && !found.includes(told.kind)) return null;
	if (told !== null) {
		const name = told.kind === 'name';
		const people = told.by !== 'header' && told.kind !== 'local_id';
		return { kind: name ? nameKind(heading.said) : (told.kind as IdentityKind), people };
	}
	if (looksLikeNames(profile)) return { kind: 'name', people: true };
	if (kind === 'number' || kind === 'flag') return null;
	const worded = values.length > 0 && values.every(([text]) => /^[^\d@]+$/.test(text));
	return { kind: worded ? nameKind(heading.said) : 'local_id', people: false };
}

/** The two ends of a list of ties, where headings name both alike and people stand below them; null for other files. */
export function tieSigns(profiles: readonly ColumnProfile[]): TieSigns | null {
	const columns = profiles.flatMap((profile): EndColumn[] =>
		readEnd(profile.name).flatMap((heading) => {
			const kind = kindIn(profile, heading);
			return kind === null ? [] : [{ ...heading, ...kind, profile }];
		})
	);
	for (const pair of new Set(columns.map((one) => one.pair))) {
		const own = columns.filter((one) => one.pair === pair);
		if (!tieEnds.every((end) => own.some((one) => one.end === end))) continue;
		return {
			ends: own.map(({ profile, kind, end }) => ({
				index: profile.index,
				target: kind === null ? `connection.${end}_id` : `identity_${end}.${kind}`,
				confidence: 0.9,
				by: 'person'
			})),
			certain: own.every(({ people, sure }) => sure && people)
		};
	}
	return null;
}

const vocabularies = ['connection.tie_type', 'connection.source'] as const;

/** What else a list of ties holds, where one column alone can be it: the only day, the only words for a kind or a source. */
export function restOfTies(
	profiles: readonly ColumnProfile[],
	taken: ReadonlySet<number>,
	programme: Programme
): Candidate[] {
	const others = profiles.filter(({ index, filled }) => !taken.has(index) && filled > 0);
	const only = (target: string, by: Candidate['by'], fits: (one: ColumnProfile) => boolean): Candidate[] => {
		const fitting = others.filter(fits);
		return fitting.length === 1 ? [{ index: fitting[0]!.index, target, confidence: 0.7, by }] : [];
	};
	return [
		...only('connection.first_on', 'similar', ({ kind }) => kind === 'date'),
		...vocabularies.flatMap((target) =>
			only(target, 'values', ({ values }) => {
				const words = values.filter(([text]) => missingOf(text) === null);
				return words.length > 0 && words.every(([text]) => Boolean(codeOf(target, text, [], programme)));
			})
		)
	];
}

/** Whether a file is a list of ties: people at both ends, and what else it holds is mostly of ties. */
export function isListOfTies(
	{ ends, certain }: TieSigns,
	profiles: readonly ColumnProfile[],
	programme: Programme
): boolean {
	const taken = new Set(ends.map(({ index }) => index));
	const others = profiles.filter(({ index, filled }) => !taken.has(index) && filled > 0);
	const rest = new Set(restOfTies(profiles, taken, programme).map(({ index }) => index));
	return certain ? rest.size * 2 >= others.length : rest.size >= 2 && rest.size * 2 >= others.length;
}
