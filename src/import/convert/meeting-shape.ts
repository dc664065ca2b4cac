import { minutesIn } from '../meeting/duration.ts';
import { fault } from './cell-fault.ts';
import type { ConversionPlan } from './conversion-plan.ts';
import { identitiesIn, type Identity } from './identities.ts';
import { personIn } from './person-in.ts';
import type { RecordConverter } from './record-draft.ts';
import { sessionsOf } from './sessions.ts';
import { textOf } from './value-source.ts';

/** Who was there for less than this share of a meeting was partly there: somebody always comes a minute late. */
const mostly = 0.75;

/** "Bo Holm (Bo)", "Anne Lund (Host)": what a tool writes behind a name is no part of it. */
const withoutRemark = (identity: Identity): Identity => {
	const text = identity.text.replace(/(?:\s*[([][^()[\]]*[)\]])+$/u, '').trim();
	return identity.kind === 'name' && text !== '' ? { ...identity, text } : identity;
};

/** One record is one stay of a person in the only session; who came back has several, which are added up. */
export async function meetingShape(plan: ConversionPlan): Promise<RecordConverter> {
	const [session] = await sessionsOf(plan);
	const stay = plan.sources.get('attendance.hours');
	if (!session || stay === undefined) throw new Error('missing session: a report is of one meeting');
	const inSeconds = /\bse[ck]/i.test(stay.name);
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
		const identities = identitiesIn(plan.sources, cells).map(withoutRemark);
		const person = await personIn(plan, identities, draft);
		if (draft.rejected || person === null || minutes === null) return;
		if (session.row !== null) draft.referencedRows.push({ table: 'session', cells: session.row });
		draft.addUp({
			table: 'attendance',
			key: `${session.id} ${person}`,
			amount: minutes,
			row: rowOf(person)
		});
	};
}
