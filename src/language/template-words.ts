import { identityParts } from '#schemas/identity-target.ts';
import type { Programme } from '#schemas/programme.ts';
import type { MessageKey } from './messages.ts';
import { tableName } from './names.ts';
import { codeText, targetName } from './target.ts';
import type { Translate } from './translate.ts';

/** The areas of messages that the words of a template are in. */
export const templateAreas = ['figures', 'import', 'template', 'workspace'] as const;

/** What the words for a column depend on; `src/import/template` makes the columns. */
interface Column {
	target: string;
	values: { kind: string; codes?: readonly string[]; min?: number; max?: number; whole?: boolean };
	why: string;
	event?: { type: string; day: string | null; number: number };
}

const itemOf = (programme: Programme, target: string) =>
	programme.instruments.flatMap(({ items }) => items).find(({ item_code }) => target === `item.${item_code}`);

/** The name of a template: its table, or the survey and its round where there are several. */
export function templateName(
	t: Translate,
	programme: Programme,
	{ table, instrument, wave = '' }: { table: string; instrument?: string; wave?: string }
): string {
	const survey = programme.instruments.find(({ id }) => id === instrument);
	if (survey === undefined) return tableName(t, table);
	if (survey.waves.length === 1) return t.text(survey.name);
	const round = codeText(t, 'survey_response.wave', wave, programme);
	return t('figures.named', { name: t.text(survey.name), clause: round });
}

const personWords = { identity: 'person', identity_a: 'person-a', identity_b: 'person-b' } as const;

/** The words of templates in one language. `t` must have the areas `templateAreas` loaded. */
export function templateWords(t: Translate, programme: Programme) {
	const word = (target: string, code: string) => codeText(t, codeTarget(target), code, programme);
	/** The scale of yes-no questions is said in words, every other in numbers. */
	const steps = ({ target, values: { min = 0, max = 0 } }: Column): (string | number)[] => {
		const anchors = anchorsOf(programme, target);
		if (min === 0 && max === 1)
			return anchors
				? [t.text(anchors.high), t.text(anchors.low)]
				: [t('import.code-yes'), t('import.code-no')];
		return Array.from({ length: max - min + 1 }, (_, i) => min + i);
	};
	const choices = (column: Column): (string | number)[] => {
		const { kind, codes = [] } = column.values;
		const said = codes.map((code) => word(column.target, code));
		return kind === 'scale' ? [...steps(column), ...said] : said;
	};
	const scale = (column: Column): string => {
		const { min = 0, max = 0 } = column.values;
		const anchors = anchorsOf(programme, column.target);
		if (!anchors || (min === 0 && max === 1)) return choices(column).join('; ');
		const ends = { min, max, low: t.text(anchors.low), high: t.text(anchors.high) };
		return [t('template.values-scale', ends), ...choices(column).slice(max - min + 1)].join('; ');
	};

	return {
		header(column: Column): string {
			const { target, event } = column;
			const identity = identityParts(target);
			if (identity) return t(`template.${personWords[identity.room]}`);
			const item = itemOf(programme, target);
			if (item !== undefined) return t.text(item.text);
			if (event === undefined) return targetName(t, target, programme);
			const type = word('session.session_type', event.type);
			return event.day === null
				? t('template.event-open', { type, number: event.number })
				: `${type} ${t.day(event.day)}`;
		},
		/** What can be chosen in a column; empty where anything of a kind can be written. */
		choices,
		values(column: Column): string {
			const { kind, min = 0, max = 0, whole } = column.values;
			if (kind === 'codes') return choices(column).join('; ');
			if (kind === 'scale') return scale(column);
			if (kind === 'number') return t(`template.values-${whole ? 'whole' : 'number'}`, { min, max });
			return t(`template.values-${kind}` as MessageKey, { day: t.day('2020-09-01') });
		},
		why: (column: Column): string => t(`template.why-${column.why}` as MessageKey),
		required: (yes: boolean): string => t(`template.required-${yes ? 'yes' : 'no'}`),
		guideHead: (['column', 'required', 'values', 'why'] as const).map((name) => t(`template.head-${name}`)),
		guideSheet: t('template.guide-sheet'),
		listsSheet: t('template.lists-sheet'),
		eachEvent: t('template.each-event'),
		notes: (undated: boolean): string[] => [
			t('template.note-lines'),
			t('template.note-names'),
			...(undated ? [t('template.note-days')] : []),
			t('template.note-save', { page: t('workspace.import-page') })
		]
	};
}

/** The column whose codes a numbered target has. */
const codeTarget = (target: string): string =>
	target.replace(/^session\.\d+$/, 'attendance.status').replace(/^module\.\d+\./, 'course_progress.');

function anchorsOf(programme: Programme, target: string) {
	const item = itemOf(programme, target);
	return item?.anchors ?? programme.scales.find(({ code }) => code === item?.scale_code)?.anchors;
}
