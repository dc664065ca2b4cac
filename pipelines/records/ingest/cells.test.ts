import { checkRules, type RuleCase } from './fixtures/rule-cases.ts';

const identified = (kind: string) => `this looks like ${kind}; no direct identifier is read`;
const pseudonym = 'replace it by a random id, and keep the key to it with you';

const inWords = (kind: string) =>
	`there seems to be ${kind} in it; titles and links are published, and no direct identifier is read`;
const otherWords = 'take it out of the title, or give another link';

const cases: RuleCase[] = [
	[
		'an address as id',
		'stakeholder',
		{ org_id: 'anna@example.org' },
		{ org_id: 'K7Q2M9XW' },
		['org_id', 'V01', '[e-mail address]', identified('an e-mail address'), pseudonym]
	],
	[
		'a telephone number as id',
		'stakeholder',
		{ org_id: '40123456' },
		{ org_id: 'x40123456' },
		['org_id', 'V01', '[telephone number]', identified('a telephone number'), pseudonym]
	],
	[
		'a Danish number as id',
		'stakeholder',
		{ org_id: '010190-1234' },
		{ org_id: '2020-08-01' },
		['org_id', 'V01', '[personal number]', identified('a personal number'), pseudonym]
	],
	[
		'a Norwegian number in a code',
		'participant',
		{ participant_id: 'Pc', gender: '01019012345' },
		{ participant_id: 'Pc', gender: 'man' },
		['gender', 'V01', '[personal number]', identified('a personal number'), pseudonym]
	],
	[
		'a Finnish number as a response',
		'survey_response',
		{ response_id: '010190-123A', participant_id: '' },
		{ response_id: 'Rb', participant_id: '' },
		['response_id', 'V01', '[personal number]', identified('a personal number'), pseudonym]
	],
	[
		'an e-mail address in a title',
		'product',
		{ product_id: 'Tb', title: 'Tool-book: ask anna@example.org' },
		{ product_id: 'Tb', title: 'Tool-book: ISBN 978-87-1234-567-8' },
		['title', 'V01', 'Tool-book: ask [e-mail address]', inWords('an e-mail address'), otherWords]
	],
	[
		'a telephone number in a link',
		'product',
		{ product_id: 'Tb', link: 'https://example.org/tel/+45-40-12-34-56' },
		{ product_id: 'Tb', link: 'https://example.org/10.5281/zenodo.12345678' },
		['link', 'V01', 'https://example.org/tel/[telephone number]', inWords('a telephone number'), otherWords]
	],
	[
		'a day of birth with four more digits in a link',
		'product',
		{ product_id: 'Tb', link: 'https://example.org/p/010190-1234' },
		{ product_id: 'Tb', link: 'https://example.org/p/1234567890?a=b%2Cc' },
		['link', 'V01', 'https://example.org/p/[personal number]', inWords('a personal number'), otherWords]
	],
	[
		'an address that no browser opens',
		'product',
		{ product_id: 'Tb', link: 'example.org/toolbook' },
		{ product_id: 'Tb', link: 'http://example.org/toolbook' },
		[
			'link',
			'format',
			'example.org/toolbook',
			'a web address such as https://example.org/report, without a user name or password, is expected',
			'write the address as a browser shows it'
		]
	],
	[
		'a language by its name',
		'product',
		{ product_id: 'Tb', language: 'Swedish' },
		{ product_id: 'Tb', language: 'sv' },
		[
			'language',
			'format',
			'Swedish',
			'a language code such as sv or pt-BR is expected',
			'write the code of the language, such as da, sv, fi, nb or en'
		]
	],
	[
		'an unknown code',
		'participant',
		{ participant_id: 'Pc', gender: 'Woman' },
		{ participant_id: 'Pc', gender: 'non_binary' },
		[
			'gender',
			'V02',
			'Woman',
			'one of woman, man, non_binary, undisclosed is expected',
			'write woman, if that is meant'
		]
	],
	[
		'a code of a long list',
		'survey_response',
		{ item_code: 'ese_11' },
		{ item_code: 'ese_10' },
		[
			'item_code',
			'V02',
			'ese_11',
			'one of the 51 codes of the programme is expected',
			'write ese_01, if that is meant'
		]
	],
	[
		'a flag that is neither yes nor no',
		'business',
		{ business_id: 'Bb', pre_existing: 'ja' },
		{ business_id: 'Bb', pre_existing: 'yes' },
		['pre_existing', 'V02', 'ja', 'yes or no is expected', 'write yes or no']
	],
	[
		'a missing value',
		'stakeholder',
		{ org_id: '' },
		{ org_id: 'Ob' },
		['org_id', 'required', '', 'a value is required', 'fill in the cell']
	],
	[
		'an id with a space',
		'stakeholder',
		{ org_id: 'O b' },
		{ org_id: 'O_b' },
		[
			'org_id',
			'format',
			'O b',
			'an id of at most 32 letters, digits, - and _ is expected',
			'give the row an id without spaces and special letters'
		]
	],
	[
		'a day of another form',
		'stakeholder',
		{ org_id: 'Ob', first_engaged_on: '01.08.2020' },
		{ org_id: 'Ob', first_engaged_on: '2020-08-31' },
		[
			'first_engaged_on',
			'format',
			'01.08.2020',
			'a day written YYYY-MM-DD is expected',
			'write the day as year-month-day, like 2020-08-31'
		]
	],
	[
		'a day that does not exist',
		'stakeholder',
		{ org_id: 'Ob', first_engaged_on: '2021-02-29' },
		{ org_id: 'Ob', first_engaged_on: '2021-02-28' },
		[
			'first_engaged_on',
			'format',
			'2021-02-29',
			'a day written YYYY-MM-DD is expected',
			'write the day as year-month-day, like 2020-08-31'
		]
	],
	[
		'a number out of range',
		'session',
		{ session_id: 'Sc', hours: '12.5' },
		{ session_id: 'Sc', hours: '12' },
		[
			'hours',
			'range',
			'12.5',
			'a number above 0 up to 12, with a decimal point, is expected',
			'correct the number'
		]
	],
	[
		'a decimal comma',
		'session',
		{ session_id: 'Sc', hours: '"2,5"' },
		{ session_id: 'Sc', hours: '"2.5"' },
		[
			'hours',
			'format',
			'2,5',
			'a number above 0 up to 12, with a decimal point, is expected',
			'correct the number'
		]
	]
];

checkRules(cases);
