import { plain } from '../columns/normalise-header.ts';
import { minutesIn } from '../meeting/duration.ts';
import { meetingPart } from '../meeting/meeting-words.ts';
import { spanOf, TimePresent } from '../meeting/time-present.ts';
import { isSound, type RawRecord } from '../read/raw-record.ts';
import { fault } from './cell-fault.ts';
import type { ConversionPlan } from './conversion-plan.ts';
import { identitiesIn, type Identity } from './identities.ts';
import { personIn } from './person-in.ts';
import type { RecordConverter, RecordDraft } from './record-draft.ts';
import { sessionsOf } from './sessions.ts';
import { textOf } from './value-source.ts';

/** Who was there for less than this share of a meeting was partly there: somebody always comes a minute late. */
const mostly = 0.75;

/** "Bo Holm (Bo)", "Anne Lund (Host)": what a tool writes behind a name is no part of it. */
const withoutRemark = (identity: Identity): Identity => {
	const text = identity.text.replace(/(?:\s*[([][^()[\]]*[)\]])+$/u, '').trim();
	return identity.kind === 'name' && text !== '' ? { ...identity, text } : identity;
};

/** A loss of less is rounding, and not told. */
const aMinute = 1;

/** One record is one stay of a person in the only session; who came back has several, which are added up. */
export async function meetingShape(
	plan: ConversionPlan,
	records: AsyncIterable<RawRecord[]>
): Promise<RecordConverter> {
	const [session] = await sessionsOf(plan);
	const stay = plan.sources.get('attendance.hours');
	if (!session || stay === undefined) throw new Error('missing session: a report is of one meeting');
	const inSeconds = /\bse[ck]/i.test(stay.name);
	const withAddress = await addressesByName(plan.sources, records);
	const columns = [...plan.recipe.columns].reverse();
	const [joined, left] = (['join', 'leave'] as const).map(
		(part) => columns.find(({ name }) => meetingPart(name) === part)?.index
	);
	const present = new Map<string, TimePresent>();
	const rowOf = (person: string) => (minutes: number) => {
		const hours = Number((minutes / 60).toFixed(2));
		const part = session.hours !== null && hours < mostly * session.hours;
		return [session.id, person, `${part ? 'partial' : 'present'},${hours}`];
	};
	return async (draft) => {
		const { cells } = draft.entry;
		const text = textOf(stay, cells);
		const minutes = minutesIn(text, inSeconds);
		if (minutes === null) draft.note(fault('not-a-duration'), stay, text);
		const identities = withAddress(identitiesIn(plan.sources, cells).map(withoutRemark), draft);
		const person = await personIn(plan, identities, draft);
		if (draft.rejected || person === null || minutes === null) return;
		if (session.row !== null) draft.referencedRows.push({ table: 'session', cells: session.row });
		const span = spanOf(cells[joined ?? -1] ?? '', cells[left ?? -1] ?? '', minutes);
		const known = present.get(person) ?? new TimePresent();
		present.set(person, known);
		const amount = known.added(minutes, span, session.hours === null ? null : session.hours * 60);
		const lost = Math.round(minutes - amount);
		if (lost >= aMinute)
			draft.note(
				fault(span === null ? 'longer-than-meeting' : 'counted-once', { minutes: lost }),
				stay,
				text,
				'warn'
			);
		draft.addUp({ table: 'attendance', key: `${session.id} ${person}`, amount, row: rowOf(person) });
	};
}

/**
 * Whoever comes back without signing in has the same name and no address: the address of the only person of that name in the
 * report is added to their identities, and told.
 */
async function addressesByName(
	sources: ConversionPlan['sources'],
	records: AsyncIterable<RawRecord[]>
): Promise<(identities: Identity[], draft: RecordDraft) => Identity[]> {
	const byName = new Map<string, Map<string, Identity>>();
	const part = (identities: readonly Identity[], kind: Identity['kind']) =>
		identities.find((one) => one.kind === kind);
	for await (const batch of records)
		for (const { cells } of batch.filter(isSound)) {
			const identities = identitiesIn(sources, cells).map(withoutRemark);
			const [name, email] = [part(identities, 'name'), part(identities, 'email')];
			if (name === undefined || email === undefined) continue;
			const addresses = byName.get(plain(name.text)) ?? new Map<string, Identity>();
			byName.set(plain(name.text), addresses.set(email.text.toLowerCase(), email));
		}
	return (identities, draft) => {
		const name = part(identities, 'name');
		const addresses = name === undefined ? undefined : byName.get(plain(name.text));
		if (identities.length !== 1 || name === undefined || addresses?.size !== 1) return identities;
		draft.note(fault('same-name-same-person'), name.source, name.text, 'warn');
		return [...addresses.values(), ...identities];
	};
}
