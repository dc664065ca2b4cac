import { expect, it } from 'vitest';
import { yesNoOf } from './yes-no.ts';
import { missingOf } from './missing-value.ts';

it.each(['Ja', 'Yes', 'Kyllä', 'Joo', 'jo', 'TRUE', 'Sand', 'SANN', 'TOSI', '1', 'x', 'X', '✓', ' yes '])(
	'%s is a yes',
	(text) => expect(yesNoOf(text)).toBe('yes')
);

it.each(['Nej', 'No', 'Ei', 'Nei', 'FALSE', 'Falsk', 'FALSKT', 'USANN', 'EPÄTOSI', '0'])(
	'%s is a no',
	(text) => expect(yesNoOf(text)).toBe('no')
);

it.each(['', 'maybe', '2', 'yes and no', 'N/A', '__proto__', 'constructor'])('%j is neither', (text) =>
	expect(yesNoOf(text)).toBeNull()
);

it.each([
	['', 'skipped'],
	['   ', 'skipped'],
	['Skipped', 'skipped'],
	['Ikke besvaret', 'skipped'],
	['Ej svar', 'skipped'],
	['Ei vastausta', 'skipped'],
	['NULL', 'skipped'],
	['-', 'skipped'],
	['Prefer not to say', 'refused'],
	['Ønsker ikke at svare', 'refused'],
	['Vill inte svara', 'refused'],
	['En halua vastata', 'refused'],
	['Vil ikke svare', 'refused'],
	["Don't know", 'dont_know'],
	['Don’t know', 'dont_know'],
	['Ved ikke', 'dont_know'],
	['Vet ej', 'dont_know'],
	['En osaa sanoa', 'dont_know'],
	['N/A', 'not_applicable'],
	['Ei koske minua', 'not_applicable']
])('%j: %s', (text, code) => expect(missingOf(text)).toBe(code));

it.each(['0', 'no', 'none of these', 'toString', 'Skipped class', 'x'.repeat(1000)])(
	'%s is an answer',
	(text) => expect(missingOf(text)).toBeNull()
);
