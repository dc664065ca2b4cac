import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { sessionsOfTable } from '#import/sessions-of-table.ts';
import { templatesOf, type TemplateOf } from '#import/template/templates.ts';
import { writtenTemplate } from '#import/template/written-template.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { plannedEvents } from '#schemas/planned-events.ts';
import { loadMessages } from '#language/messages.ts';
import { templateAreas, templateName, templateWords } from '#language/template-words.ts';
import { translator } from '#language/translate.ts';
import { siteLanguages } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { refuseOtherContent } from '../../tooling/files/other-content.ts';
import { openStaging } from '../../tooling/files/staging.ts';
import { readProgramme } from '../read-programme.ts';

const usage =
	'npm run -s template -- --table NAME [--instrument ID --wave CODE] --lang TAG --country CODE --out FILE.xlsx|.csv [--overwrite] [--sessions FILE] [--programme DIR]';

await command(
	usage,
	{
		table: { type: 'string' },
		instrument: { type: 'string' },
		wave: { type: 'string' },
		lang: { type: 'string' },
		country: { type: 'string' },
		sessions: { type: 'string' },
		out: { type: 'string' },
		overwrite: { type: 'boolean', default: false },
		programme: { type: 'string', default: 'data' }
	},
	async ({ lang, country, sessions, out, overwrite, programme: dir, ...wanted }) => {
		if (out === undefined) throw new Misuse(`missing file to write; usage: ${usage}`);
		const ending = extname(out).slice(1);
		if (ending !== 'xlsx' && ending !== 'csv')
			throw new Misuse(`invalid ending: ${out}; a template is an .xlsx or a .csv`);
		const programme = readProgramme(dir);
		const language = oneOf('language', lang, siteLanguages(programme.languages));
		const codes = programme.countries.map(({ code }) => code);
		const of = chosen(programme, wanted);
		const context = {
			country: codes.length === 1 ? codes[0]! : oneOf('country', country, codes),
			events: sessions === undefined ? [] : sessionsOfTable(readFileSync(sessions)),
			planned: plannedEvents(programme, readCatalogue(dir, programme))
		};
		const t = translator(language, await loadMessages(language, templateAreas));
		const name = templateName(t, programme, of);
		const said = { words: templateWords(t, programme), name, form: spreadsheetForm(language) };
		const staging = openStaging(dirname(out), 'template');
		try {
			const made = join(staging.folder, `made.${ending}`);
			writeFileSync(made, await writtenTemplate(programme, of, context, said, ending));
			if (!overwrite) refuseOtherContent([[made, out]]);
			renameSync(made, out);
		} finally {
			staging.close();
		}
		process.stdout.write(`${name}: ${out}\n`);
		return 0;
	}
);

/** The value of an option; throws with those that there are where it is none of them. */
function oneOf<T extends string>(noun: string, value: string | undefined, known: readonly T[]): T {
	const found = known.find((one) => one === value);
	if (found !== undefined) return found;
	const what = value === undefined ? `missing ${noun}` : `unknown ${noun}: "${value}"`;
	throw new Misuse(`${what}; known are ${known.join(', ')}`);
}

/** The template that the options name. */
function chosen(
	programme: Programme,
	{
		table,
		instrument,
		wave
	}: { table?: string | undefined; instrument?: string | undefined; wave?: string | undefined }
): TemplateOf {
	const all = templatesOf(programme);
	const ofTable = oneOf('table', table, [...new Set(all.map((one) => one.table))]);
	const found = all.filter(
		(one) =>
			one.table === ofTable &&
			(instrument === undefined || one.instrument === instrument) &&
			(wave === undefined || one.wave === wave)
	);
	if (found.length === 1) return found[0]!;
	const surveys = all.flatMap((one) =>
		one.instrument === undefined ? [] : [`--instrument ${one.instrument} --wave ${one.wave!}`]
	);
	throw new Misuse(`unknown survey: say ${surveys.join(' or ')}`);
}
