import { describe, expect, it } from 'vitest';
import { proposalOf } from './fixtures/columns.ts';

const days = ['01.02.2021', '13.02.2021', '14.03.2021'];
const answers = ['ja', 'nej', 'ja'];
const counts = ['3', '7', '12'];
const list: [string, string[]][] = [
	['Navn', ['Amina Hassan', 'Karim Nowak', 'Åsa Öberg']],
	['Aldersgruppe', ['18-24', '25-29', '30-39']],
	['Køn', ['K', 'M', 'K']]
];

const targetOf = (header: string, values: string[]) =>
	proposalOf([...list, [header, values]]).recipe.columns[3]!.target;

describe('words in a header that nobody listed', () => {
	it.each<[string, string[], string]>([
		['Begyndte på forløbet', days, 'participant.enrolled_on'],
		['Lopetti kurssin', days, 'participant.exited_on'],
		['Højeste fuldførte uddannelse', ['Folkeskole', 'Gymnasium', 'Bachelor'], 'participant.isced_group'],
		['Arbetssituation före kursen', ['anställd', 'arbetslös', 'anställd'], 'participant.labour_entry'],
		['Jobb etter 6 mnd', ['ansatt', 'arbeidsledig', 'ansatt'], 'participant.labour_6m']
	])('%s', (header, values, target) => expect(targetOf(header, values)).toBe(target));

	it.each<[string, string[]]>([
		['Konto oprettet', ['x', '', 'x']],
		['Fødselsdag', days],
		['Slutevaluering sendt', days],
		['Søger bolig ved start', answers],
		['Mentor har egen virksomhed', answers],
		['Partners uddannelse', ['Folkeskole', 'Gymnasium', 'Bachelor']],
		['Grund til ansøgning', ['job', 'tid', 'job']],
		['Antal børn', counts],
		['Tid brugt', counts]
	])('%s is left alone', (header, values) => expect(targetOf(header, values)).toBeNull());

	it('alone do not make a table of a list of anything', () => {
		const { recipe } = proposalOf([
			['Name', ['A B', 'C D', 'E F']],
			['Planned holiday', days],
			['Length of stay', counts]
		]);
		expect(recipe.table).toBeNull();
	});
});
