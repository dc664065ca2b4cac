import { checkRules, type RuleCase } from './fixtures/rule-cases.ts';

const cases: RuleCase[] = [
	[
		'an answer off the scale',
		'survey_response',
		{ item_code: 'ese_03', value_num: '6' },
		{ item_code: 'ese_03', value_num: '5' },
		['value_num', 'V12', '6', 'the answers of ese_03 run from 1 to 5', 'correct the answer']
	],
	[
		'neither an answer nor a reason',
		'survey_response',
		{ item_code: 'ese_03', value_num: '' },
		{ item_code: 'ese_03', value_num: '', missing_code: 'refused' },
		[
			'value_num',
			'V12',
			'',
			'there is neither an answer nor a reason why there is none',
			'fill in value_num or missing_code'
		]
	],
	[
		'an answer and a reason',
		'survey_response',
		{ item_code: 'ese_03', missing_code: 'refused' },
		{ item_code: 'ese_03' },
		[
			'missing_code',
			'V12',
			'refused',
			'there is an answer, and a reason why there is none',
			'empty one of value_num and missing_code'
		]
	],
	[
		'an answer that is no number',
		'survey_response',
		{ item_code: 'ese_03', value_num: 'tre' },
		{ item_code: 'ese_03', value_num: '3.5' },
		[
			'value_num',
			'format',
			'tre',
			'a number from -1000000 up to 1000000, with a decimal point, is expected',
			'correct the number'
		]
	],
	[
		'a second response of a wave',
		'survey_response',
		{ response_id: 'Rb' },
		{ response_id: 'Rb', wave: 'endline', submitted_on: '2021-05-01' },
		[
			'response_id',
			'V13',
			'Rb',
			'this participant has a response of this wave already, in dk/survey_response.csv line 2',
			'keep one of the two responses'
		]
	],
	[
		'one response of two people',
		'survey_response',
		{ item_code: 'ese_03', participant_id: 'Pb' },
		{ item_code: 'ese_03' },
		[
			'response_id',
			'V13',
			'Ra',
			'this response has another participant, wave or event in dk/survey_response.csv line 2',
			'give each response its own response_id'
		]
	],
	[
		'an endline before the baseline',
		'survey_response',
		{ response_id: 'Rb', wave: 'endline', submitted_on: '2020-05-01' },
		{ response_id: 'Rb', wave: 'endline', submitted_on: '2020-05-02' },
		[
			'response_id',
			'V13',
			'Rb',
			'the endline of 2020-05-01 comes before the baseline of 2020-05-02',
			'correct the day or the wave'
		]
	]
];

checkRules(cases);
