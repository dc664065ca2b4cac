import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byteFile } from './fixtures/byte-file.ts';
import { detectReading } from './detect-reading.ts';
import { records } from './records.ts';

const folder = '../shared/real';

/**
 * Counted with Python's csv module and by reading the files; records are rows below the header, blank ones
 * included. The licences and the README are not tables. StarWars contains two bytes above 127, 8C E6: a
 * no-break space written as Mac Roman twice.
 */
const truth: [
	file: string,
	encoding: string | null,
	delimiter: string | null,
	headerRows: number,
	columns: number,
	records: number,
	blank?: number
][] = [
	['carpentries/20180908_post_clean.csv', 'utf-8', ',', 1, 41, 967],
	['carpentries/all_workshops.csv', 'utf-8', ',', 1, 9, 1869],
	['coderefinery/post/2017.csv', 'utf-8', ',', 1, 19, 27],
	['coderefinery/post/2018.csv', 'utf-8', ',', 1, 18, 65],
	['coderefinery/pre/2016/espoo-dec.csv', 'utf-8', ',', 1, 56, 25],
	['coderefinery/pre/2017/copenhagen-may.csv', 'utf-8', ',', 1, 60, 23],
	['coderefinery/pre/2017/espoo-dec.csv', 'utf-8', ',', 1, 68, 40],
	['coderefinery/pre/2017/linkoeping-nov.csv', 'utf-8', ',', 1, 68, 22],
	['coderefinery/pre/2017/stockholm-feb.csv', 'utf-8', ',', 1, 56, 34],
	['coderefinery/pre/2017/tromso-jun.csv', 'utf-8', ',', 1, 60, 23],
	['coderefinery/pre/2017/umea-oct.csv', 'utf-8', ',', 1, 36, 21],
	['coderefinery/pre/2018/aalto-may.csv', 'utf-8', ',', 1, 69, 48],
	['coderefinery/pre/2018/aarhus-oct.csv', 'utf-8', ',', 1, 68, 27],
	['coderefinery/pre/2018/lund-may.csv', 'utf-8', ',', 1, 69, 31],
	['coderefinery/pre/2018/oslo-jun.csv', 'utf-8', ',', 1, 69, 42],
	['coderefinery/pre/2018/reykjavik-aug.csv', 'utf-8', ',', 1, 69, 26],
	['coderefinery/pre/2018/trondheim-feb.csv', 'utf-8', ',', 1, 68, 22],
	['coderefinery/pre/2018/turku-mar.csv', 'utf-8', ',', 1, 69, 23],
	['context/eurostat_unemployment_long.csv', 'utf-8', ',', 1, 4, 756],
	['context/gem_intention_to_start_business.csv', 'utf-8', ',', 1, 3, 817],
	['context/sdg_iceland_10-1-1.csv', 'utf-8', ',', 1, 4, 120],
	['context/sdg_iceland_10-3-1.csv', 'utf-8', ',', 1, 3, 19],
	['context/sdg_iceland_11-3-2.csv', 'utf-8', ',', 1, 2, 15],
	['context/wdi_nordic4_2010on.csv', 'utf-8', ',', 1, 16, 68],
	['jupyter/2015_SurveyGizmo_SurveyExport.csv', 'utf-8', ',', 1, 37, 1706],
	['koodiklinikka/2021_results.tsv', 'utf-8', '\t', 1, 14, 501, 1],
	['koodiklinikka/2022_results.tsv', 'utf-8', '\t', 1, 23, 685],
	['koodiklinikka/2021_results.xlsx', null, null, 1, 14, 501, 1],
	['koodiklinikka/2022_results.xlsx', null, null, 1, 23, 685],
	['networks/ceos_clubs_edges.csv', 'utf-8', ',', 1, 2, 98],
	['networks/ceos_clubs_nodes.csv', 'utf-8', ',', 1, 2, 41],
	['networks/davis.csv', 'utf-8', ',', 1, 15, 18],
	['networks/davisedge.csv', 'utf-8', ',', 1, 3, 89],
	['networks/eies_relations_edges.csv', 'utf-8', ',', 1, 5, 768],
	['networks/eies_relations_nodes.csv', 'utf-8', ',', 1, 3, 32],
	['networks/s50_wave1_edges.csv', 'utf-8', ',', 1, 2, 74],
	['networks/s50_wave1_nodes.csv', 'utf-8', ',', 1, 3, 50],
	['networks/s50_wave2_edges.csv', 'utf-8', ',', 1, 2, 81],
	['networks/s50_wave2_nodes.csv', 'utf-8', ',', 1, 3, 50],
	['networks/s50_wave3_edges.csv', 'utf-8', ',', 1, 2, 77],
	['networks/s50_wave3_nodes.csv', 'utf-8', ',', 1, 3, 50],
	['official/SCB_befolkning_latin1.csv', 'windows-1252', ',', 1, 2, 290],
	['official/SCB_countypop_latin1.csv', 'windows-1252', ',', 1, 2, 21],
	['oulad/CUT_AAA_GGG_2013J_studentAssessment.csv', 'utf-8', ',', 1, 5, 7583],
	['oulad/CUT_AAA_GGG_2013J_studentInfo.csv', 'utf-8', ',', 1, 12, 1335],
	['oulad/assessments.csv', 'utf-8', ',', 1, 6, 206],
	['oulad/courses.csv', 'utf-8', ',', 1, 3, 22],
	['qualtrics/qualtRics_sample.csv', 'utf-8', ',', 3, 20, 1],
	['qualtrics/qualtRics_sample_legacy.csv', 'utf-8', ',', 2, 16, 1],
	['rstudio/2018_en_FormResponses1.tsv', 'utf-8', '\t', 1, 43, 3062],
	['surveymonkey/StarWars.csv', 'macintosh', ',', 2, 38, 1186],
	['surveymonkey/comma-survey.csv', 'utf-8', ',', 1, 13, 1129],
	['surveymonkey/flying-etiquette.csv', 'utf-8', ',', 1, 27, 1040],
	['surveymonkey/steak-risk-survey.csv', 'utf-8', ',', 2, 15, 550],
	['surveymonkey/weather-check.csv', 'utf-8', ',', 1, 9, 928]
];

describe.skipIf(!existsSync(folder))(`real files in ${folder} (skipped where it is missing)`, () => {
	it.each(truth)('%s', async (name, encoding, delimiter, headerRows, columns, count, blank = 0) => {
		const file = byteFile(name, readFileSync(`${folder}/${name}`));
		const looked = await detectReading(file, {});
		expect(looked.reading).toMatchObject({ encoding, delimiter, headerLine: 1, headerRows });
		expect(looked.header).toHaveLength(columns);
		expect(new Set(looked.header).size).toBe(columns);
		let read = 0;
		let blanks = 0;
		for await (const batch of records(file, looked.reading))
			for (const { kind, cells, fault } of batch) {
				read += 1;
				if (kind === 'blank') blanks += 1;
				expect(fault.filter(({ severity }) => severity === 'row')).toEqual([]);
				expect(cells).toHaveLength(columns);
			}
		expect([read, blanks]).toEqual([count, blank]);
	});
});
