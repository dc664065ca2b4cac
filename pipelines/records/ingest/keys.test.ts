import { checkRules, type RuleCase } from './fixtures/rule-cases.ts';

const oneOfTwo = 'keep one of the two rows, or give this one its own id';

const cases: RuleCase[] = [
	[
		'a key for the second time',
		'product',
		{ product_id: 'Ta' },
		{ product_id: 'Tb' },
		['product_id', 'V03', 'Ta', 'this key stands already in dk/product.csv line 2', oneOfTwo]
	],
	[
		'a key of two ids for the second time',
		'attendance',
		{},
		{ person_id: 'Pb' },
		['session_id person_id', 'V03', 'Sa/Pa', 'this key stands already in dk/attendance.csv line 2', oneOfTwo]
	],
	[
		'a key that ends in a code for the second time',
		'survey_response',
		{ item_code: 'ese_02' },
		{ item_code: 'ese_03' },
		[
			'response_id item_code',
			'V03',
			'Ra/ese_02',
			'this key stands already in dk/survey_response.csv line 3',
			oneOfTwo
		]
	],
	[
		'a key of two codes for the second time',
		'working_days',
		{},
		{ activity: 'coordination' },
		[
			'country month activity',
			'V03',
			'DK/2020-09/training',
			'this key stands already in dk/working_days.csv line 2',
			oneOfTwo
		]
	],
	[
		'a participant nobody knows',
		'business',
		{ business_id: 'Bb', participant_id: 'Pz' },
		{ business_id: 'Bb', participant_id: 'Pb' },
		[
			'participant_id',
			'V04',
			'Pz',
			'no participant has this id',
			'correct the id, or deliver the row in participant.csv'
		]
	],
	[
		'a participant under the own number',
		'business',
		{ business_id: 'Bb', participant_id: '0101901234' },
		{ business_id: 'Bb', participant_id: 'Pb' },
		[
			'participant_id',
			'V01',
			'[personal number]',
			'this looks like a personal number; no direct identifier is read',
			'replace it by a random id, and keep the key to it with you'
		]
	],
	[
		'a session nobody knows',
		'attendance',
		{ session_id: 'Sz' },
		{ person_id: 'Xa' },
		['session_id', 'V04', 'Sz', 'no event has this id', 'correct the id, or deliver the row in session.csv']
	],
	[
		'a person who is no participant',
		'person',
		{ person_id: 'Pz' },
		{ person_id: 'Pz', kind: 'coordinator' },
		[
			'person_id',
			'V04',
			'Pz',
			'no participant has this id',
			'correct the id, or deliver the row in participant.csv'
		]
	],
	[
		'a module the course has not',
		'course_progress',
		{ module_no: '9' },
		{ module_no: '8' },
		[
			'module_no',
			'V04',
			'9',
			'the course has no module of this number; it has 1, 2, 3, 4, 5, 6, 7, 8',
			'correct the number'
		]
	],
	[
		'a tie the other way round',
		'connection',
		{ a_id: 'Pb', b_id: 'Pa' },
		{ tie_type: 'message' },
		['b_id', 'pair-order', 'Pa', 'b_id sorts before a_id', 'exchange the two ids']
	],
	[
		'a tie with oneself',
		'connection',
		{ b_id: 'Pa' },
		{ tie_type: 'message' },
		['b_id', 'pair-order', 'Pa', 'a tie needs two participants', 'correct one of the two ids']
	]
];

checkRules(cases);
