import { describe, expect, it } from 'vitest';
import { ColumnEvidence } from './column-evidence.ts';
import { numberedKinds } from './fixtures/numbered.ts';
import { random } from './fixtures/random.ts';

function verdict(header: string, values: readonly string[]) {
	const evidence = new ColumnEvidence(header);
	for (const value of values) evidence.add(value);
	return evidence.identifying();
}

it('no number of a company, an order, a program or a meeting is asked about as a person’s', () => {
	const seed = random(20261129);
	const asked = numberedKinds.flatMap(([headers, make]) =>
		headers.flatMap((header) => {
			const values = Array.from({ length: 25 }, () => make(seed));
			const found = verdict(header, values);
			return found === null || found.level === 'indirect'
				? []
				: [`${header}, e.g. ${values[0]!}: ${found.level} ${found.kind}`];
		})
	);
	expect(numberedKinds).toHaveLength(30);
	expect(asked).toEqual([]);
});

describe('under such headers people are still found', () => {
	it.each<[string, string[], string]>([
		['Virksomhedens telefon', ['20 26 20 27', '22 33 44 55', '28 12 34 56'], 'phone'],
		['Bestillingstelefon', ['20262027', '22334455', '28123456'], 'phone'],
		['CVR eller CPR', ['010165-4000', '070761-4285', '010190-0000'], 'national_number'],
		['Organisationsnummer', ['880320-0016', '811228-9874', '670919-9530'], 'national_number'],
		['Faktura sendes til', ['anna@example.org', 'bo@example.org', 'cai@example.org'], 'email'],
		['Ordre', ['Anna Berg', 'Lars Holm', 'Maria Lund'], 'name']
	])('%s: %j', (header, values, kind) => {
		expect(verdict(header, values)).toMatchObject({ kind });
	});
});
