import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedCodes } from '#schemas/domains.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { codeOf, codesOf } from './match-codes.ts';

const nordic = programme.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const code = (target: string, text: string) => codeOf(target, text, [], nordic);

describe('words of five languages', () => {
	it.each([
		['participant.gender', 'Kvinde Kvinna Kvinne Nainen female', 'woman'],
		['participant.gender', 'Mand Man Mann Mies male', 'man'],
		['participant.country', 'Denmark Danmark Tanska DK', 'DK'],
		['participant.third_country_national', 'Yes Ja Kyllä', 'yes'],
		['participant.status', 'Gennemført Slutförd Suoritettu Fullført completed', 'completed'],
		['participant.labour_entry', 'Arbejdsløs Arbetslös Työtön Arbeidsledig unemployed', 'unemployed'],
		['participant.owned_business_entry', 'Nej Ei Nei No', 'no'],
		['session.1', 'x X ✓ P Tilstede Läsnä Närvarande', 'present'],
		['module.2.status', 'Gennemført Slutförd Suoritettu Fullført Completed', 'completed'],
		['item.civ_1', 'Ja Kyllä Yes 1', '1']
	])('%s: %s', (target, texts, wanted) => {
		for (const text of texts.split(' ')) expect(code(target, text), text).toBe(wanted);
	});

	it.each([
		['participant.age_band', '18 – 24 år', '18-24'],
		['participant.age_band', '55 år og derover', '55+'],
		['participant.age_band', 'Yli 55', '55+'],
		['participant.age_band', '31', '30-39'],
		['participant.age_band', '17', null],
		['participant.age_band', '1988', null],
		['participant.years_in_country', '<2', '<2'],
		['participant.years_in_country', '>10', '>10'],
		['participant.years_in_country', '7', '6-10'],
		['participant.isced_group', 'Videregående uddannelse', '5-8'],
		['participant.isced_group', 'Videregående skole', '3-4'],
		['session.1', 'P (2/2)', 'present'],
		['session.1', 'L (1/2)', 'partial'],
		['session.1', 'L', null],
		['module.1.status', 'Completed (achieved pass grade)', 'completed'],
		['module.1.status', 'Not completed', 'not_started'],
		['choices.CIVIC', 'civ_3', 'civ_3'],
		['item.ese_01', '4 - Quite', '4'],
		['item.ese_01', '5', '5'],
		['item.ese_01', '6', null],
		['item.ese_01', 'Helt sikker', '5'],
		['item.ei_1', 'Jokseenkin samaa mieltä', '5'],
		['item.belong', 'Uenig', '2'],
		['item.ese_01', 'Prefer not to say', 'refused'],
		['item.ese_01', '', 'skipped'],
		['participant.gender', '__proto__', null],
		['participant.gender', 'constructor', null]
	])('%s: %s', (target, text, wanted) => {
		expect(code(target, text)).toBe(wanted);
	});
});

describe('what people write of themselves, by code', () => {
	it.each([
		[
			'participant.isced_group',
			'0-2',
			'Ingen|9 klasse|Folkeskole|Grundskola|Folkskola|Peruskoulu|Perusopetus|Grunnskole|Ungdomsskole|Primary education|Middle school'
		],
		[
			'participant.isced_group',
			'3-4',
			'HF|STX|Studentereksamen|Faglært|Gymnasieexamen|Studentexamen|Folkhögskola|Ylioppilas|Ammattitutkinto|Ammattiopisto|Yrkesfag|Svennebrev|Videregående opplæring|Apprenticeship|High school diploma'
		],
		[
			'participant.isced_group',
			'5-8',
			'Kandidat|Professionsbachelor|Ph.d.|Kandidatexamen|Magister|Civilingenjör|Yrkeshögskola|Doktorsexamen|Kandidaatti|AMK|Ylempi korkeakoulututkinto|Tohtori|Bachelorgrad|Mastergrad|Høgskoleutdanning|Master’s degree|Bachelor’s|University degree'
		],
		['participant.gender', 'woman', 'Kvindelig|Kvinnlig|Naispuolinen|Kvinnelig|Lady'],
		['participant.gender', 'man', 'Mandlig|Manlig|Miespuolinen|Mannlig'],
		['participant.status', 'active', 'I forløb|Aktivt|Deltar aktivt|Mukana|Underveis|Current'],
		['participant.status', 'completed', 'Færdig|Fuldført|Fullföljd|Valmistunut|Ferdig'],
		['participant.status', 'withdrawn', 'Udmeldt|Holdt op|Slutat|Avanmäld|Eronnut|Utmeldt|Dropped'],
		['participant.labour_entry', 'employee', 'Fuldtid|Deltidsansat|Heltid|Töissä|Fast ansatt|Part time'],
		[
			'participant.labour_entry',
			'unemployed',
			'Uden job|Jobsøgende|Utan arbete|Etsii työtä|Uten jobb|Out of work'
		],
		[
			'participant.labour_entry',
			'inactive',
			'På barsel|Sygemeldt|Föräldraledig|Pensionär|Eläkeläinen|Äitiyslomalla|Ufør|Hjemmeværende|Parental leave'
		]
	])('%s %s: %s', (target, wanted, texts) => {
		for (const text of texts.split('|')) expect(code(target, text), text).toBe(wanted);
	});

	it.each(['Diplom', 'Kursus', 'Ved ikke rigtig', 'Kandiderer'])('"%s" is no level of education', (text) => {
		expect(code('participant.isced_group', text)).toBeNull();
	});
});

it('knows every name that the programme gives a code', () => {
	const lists = [
		...['age_band', 'isced_group', 'origin_region', 'years_in_country'].map((one) => `participant.${one}`),
		'session.session_type',
		'working_days.activity'
	];
	for (const target of lists)
		for (const entry of namedCodes(nordic, target.slice(target.indexOf('.') + 1)))
			for (const language of siteLanguages(nordic.languages))
				expect(code(target, entry.name![language]), entry.name![language]).toBe(entry.code);
});

it('knows the anchors of every item', () => {
	for (const item of nordic.instruments.flatMap(({ items }) => items)) {
		const anchors = item.anchors ?? nordic.scales.find(({ code }) => code === item.scale_code)?.anchors;
		if (!anchors) continue;
		for (const language of siteLanguages(nordic.languages)) {
			expect(code(`item.${item.item_code}`, anchors.low[language])).toBe(String(item.min_v));
			expect(code(`item.${item.item_code}`, anchors.high[language])).toBe(String(item.max_v));
		}
	}
});

it('takes every code of every column for itself', () => {
	for (const table of contributedTables(nordic))
		for (const column of Object.keys(table.columns)) {
			const target = `${table.name}.${column}`;
			for (const one of codesOf(target, nordic)) expect(code(target, one), `${target} ${one}`).toBe(one);
		}
});

it('follows the labels of the recipe first, also where they leave answers out', () => {
	const labels = [
		{ text: 'Dame', code: 'woman' },
		{ text: 'Kvinde', code: null }
	];
	expect(codeOf('participant.gender', 'dame ', labels, nordic)).toBe('woman');
	expect(codeOf('participant.gender', 'Kvinde', labels, nordic)).toBe('');
});

it('yields for any text a code of the target or none', () => {
	const target = fc.constantFrom('participant.gender', 'participant.age_band', 'session.1', 'choices.CIVIC');
	fc.assert(
		fc.property(target, fc.string(), (to, text) => {
			const found = code(to, text);
			const column = to === 'session.1' ? 'attendance.status' : to;
			expect(found === null || codesOf(column, nordic).includes(found)).toBe(true);
		})
	);
});
