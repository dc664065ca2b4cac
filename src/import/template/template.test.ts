import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templateName } from '#language/template-words.ts';
import { languages, siteLanguages } from '#schemas/languages.ts';
import { programme as programmeSchema } from '#schemas/programme.ts';
import { readTable, recordsIn } from '#tables/csv-reader.ts';
import { openQuestions } from '#workspace/import/open-questions.ts';
import { codeOf } from '../columns/match-codes.ts';
import { imported, programme } from '../fixtures/imported.ts';
import { filled, spoken, write, type Written } from './fixtures/filled.ts';
import type { TemplateColumn } from './template-column.ts';
import { templateSheets } from './template-sheets.ts';
import { templateColumns, templatesOf, type TemplateContext, type TemplateOf } from './templates.ts';

const people = 5;

/** Events of two kinds, some on days whose number could be a month. */
const events = ['2020-09-14', '2020-10-05', '2020-11-06', '2021-01-23'].map((on, i) => ({
	session_id: `S${i}`,
	country: 'DK',
	session_type: i % 2 === 0 ? 'networking_dinner' : 'mentor_day',
	planned_on: on,
	held_on: i === 3 ? null : on
}));
const known: TemplateContext = { country: 'DK', events, planned: [] };
const nameOf = ({ table, instrument = '', wave = '' }: TemplateOf) => `${table} ${instrument} ${wave}`.trim();
const named = templatesOf(programme).map((of) => [nameOf(of), of] as const);

type Row = Record<string, string>;
/** The value that the records have for a column of the nth person; `rows` are those of the table. */
function valueIn(rows: Row[], { target }: TemplateColumn, n: number): string | undefined {
	const [room = '', name = '', part = ''] = target.split('.');
	const each = rows.length / people;
	const own = rows.slice(n * each, (n + 1) * each);
	if (room === 'item') {
		const row = own.find(({ item_code }) => item_code === name);
		return `${row?.['value_num']},${row?.['missing_code']}`;
	}
	if (room === 'module') return own.find(({ module_no }) => module_no === name)?.[part];
	if (/^session\.\d+$/.test(target))
		return own.find(({ session_id }) => session_id === `S${Number(name) - 1}`)?.['status'];
	return own[0]?.[name];
}

function expectValues(rows: Row[], columns: readonly TemplateColumn[], written: readonly Written[][]) {
	written.forEach((cells, n) =>
		cells.forEach(({ value }, i) => {
			const column = columns[i]!;
			if (column.values.kind !== 'person')
				expect([n, column.target, valueIn(rows, column, n)]).toEqual([n, column.target, value]);
		})
	);
}

describe.each(languages)('a template in %s', (language) => {
	it.each(named)(
		'of %s is filled in by five people and imported with no question but about which event it is',
		async (_, of) => {
			const { words } = await spoken(language, programme);
			const columns = templateColumns(programme, of, known);
			const written = Array.from({ length: people }, (_, n) => columns.map((one) => write(one, n, words)));
			const { xlsx, csv, header } = await filled(language, programme, of, columns, written);
			for (const [name, content] of [
				['Book1.xlsx', xlsx],
				['Book1.csv', csv]
			] as const) {
				const { looked, proposal, outcome } = await imported(content, {
					name,
					context: { sessions: events }
				});
				expect(looked.header).toEqual(header);
				expect(proposal.recipe.columns.map(({ target }, i) => [header[i], target])).toEqual(
					columns.map(({ target }, i) => [header[i], target])
				);
				const asked = of.wave === 'event' ? ['which-event'] : [];
				expect(proposal.problems.map(({ code }) => code)).toEqual(asked);
				const open = openQuestions(programme, proposal, proposal.recipe, [], 'DK');
				expect(open.map(({ code }) => code)).toEqual(asked);
				expect(outcome.problems).toEqual([]);
				expect([outcome.read, outcome.accepted]).toEqual([people, people]);
				const { csv: table } = outcome.tables.get(of.table)!;
				expectValues(recordsIn(readTable(table)), columns, written);
			}
		}
	);

	it.each(named)('of %s offers no word that the import does not know', async (_, of) => {
		const { words } = await spoken(language, programme);
		for (const column of templateColumns(programme, of, known)) {
			const { values, target } = column;
			if (values.kind !== 'codes' && values.kind !== 'scale') continue;
			const said = words.choices(column);
			expect(new Set(said).size).toBe(said.length);
			const codes = said.slice(said.length - values.codes.length);
			expect(codes.map((word) => [word, codeOf(target, String(word), [], programme)])).toEqual(
				codes.map((word, i) => [word, values.codes[i]])
			);
		}
	});
});

it('of attendance has a column for each event of the country, in the order of their days, or for each that is planned', () => {
	const others = [
		{ ...events[0]!, country: 'SE' },
		{ ...events[0]!, country: null }
	];
	const headed = (context: Partial<TemplateContext>) =>
		templateColumns(programme, { table: 'attendance' }, { ...known, ...context }).flatMap(({ event }) =>
			event ? [event] : []
		);
	expect(headed({ events: [...others, ...events].reverse() })).toEqual([
		{ type: 'networking_dinner', day: '2020-09-14', number: 1 },
		{ type: 'mentor_day', day: '2020-10-05', number: 1 },
		{ type: 'networking_dinner', day: '2020-11-06', number: 2 },
		{ type: 'mentor_day', day: '2021-01-23', number: 2 }
	]);
	expect(headed({ events: [others[1]!] })).toHaveLength(1);
	expect(headed({ events: [], planned: [{ type: 'mentor_day', count: 2 }] })).toEqual([
		{ type: 'mentor_day', day: null, number: 1 },
		{ type: 'mentor_day', day: null, number: 2 }
	]);
});

it.each([{ table: 'stakeholder' }, { table: 'survey_response', instrument: 'event-form', wave: 'baseline' }])(
	'%j has none',
	(of) => expect(() => templateColumns(programme, of, known)).toThrow(/^unknown (template|survey): /)
);

it.each(['rescue-teams', 'oulad', 'coderefinery'])(
	'of another programme has all its words: %s',
	async (id) => {
		const other = programmeSchema.parse(
			JSON.parse(readFileSync(`data/programmes/${id}/programme.json`, 'utf8'))
		);
		for (const language of siteLanguages(other.languages)) {
			const { t, words } = await spoken(language, other);
			for (const of of templatesOf(other)) {
				const columns = templateColumns(other, of, { country: null, events: [], planned: [] });
				const [data, guide, lists] = templateSheets(columns, words, templateName(t, other, of));
				expect(data.header).toHaveLength(columns.length);
				for (const { name, header, rows } of [data, guide, lists]) {
					expect(name).toMatch(/^[^[\]/\\:*?]{2,31}$/);
					for (const value of [...header, ...rows.flat()]) {
						const text = value !== null && typeof value === 'object' && 'text' in value ? value.text : value;
						expect(String(text)).not.toMatch(/undefined|[{}]/);
					}
				}
			}
		}
	}
);
