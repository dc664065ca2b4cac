import type { RecordConverter, RecordDraft } from './record-draft.ts';
import { columnField, type Field } from './field.ts';
import { identitiesIn } from './identities.ts';
import type { ConversionPlan } from './conversion-plan.ts';

const parts = ['status', 'started_on', 'completed_on', 'score_pct'] as const;
type Module = Partial<Record<(typeof parts)[number], Field>>;

/** One record is one participant, with a few columns for each module. It gives one row for each module. */
export function courseShape(plan: ConversionPlan): RecordConverter {
	const columns = plan.tables.get('course_progress')!.columns;
	const modules = new Map<string, Module>();
	for (const source of plan.sources.values()) {
		const [, no, part] = /^module\.(\d+)\.([a-z_]+)$/.exec(source.target) ?? [];
		if (no === undefined) continue;
		const column = columns[part!];
		if (column === undefined) throw new Error(`unknown target: "${source.target}"`);
		// A report may leave out the status of a module: it then follows from the dates.
		const field = columnField(source, { ...column, nullable: true });
		modules.set(no, { ...modules.get(no), [part as keyof Module]: field });
	}
	const given = plan.sources.get('course_progress.completed_on');
	const day = given ? columnField(given, { ...columns['completed_on']!, nullable: true }) : null;
	return async (draft) => {
		const rows = [...modules].map(([no, module]) => moduleRow(no, module, day, draft));
		const identities = identitiesIn(plan.sources, draft.entry.cells);
		if (identities.length === 0) {
			draft.note({ code: 'no-person', args: {} }, null, null);
			return;
		}
		const id = await plan.people.find(identities, draft);
		if (draft.rejected || id === null) return;
		for (const row of rows) draft.addRow('course_progress', [id, ...row]);
	};
}

/** `day`: when modules were completed of which the report does not say it. */
function moduleRow(no: string, module: Module, day: Field | null, draft: RecordDraft): string[] {
	const [status, started, own, score] = parts.map((part) => module[part]?.take(draft) ?? '');
	const completed = own === '' && status === 'completed' ? (day?.take(draft) ?? '') : own!;
	const derivedStatus =
		completed !== '' ? 'completed' : started !== '' || score !== '' ? 'in_progress' : 'not_started';
	return [no, status === '' ? derivedStatus : status!, started!, completed, score!];
}
