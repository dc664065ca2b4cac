import { checkRules, type RuleCase } from './fixtures/rule-cases.ts';

const cases: RuleCase[] = [
	[
		'leaving before enrolling',
		'participant',
		{ participant_id: 'Pc', exited_on: '2020-04-30' },
		{ participant_id: 'Pc', exited_on: '2020-05-01' },
		[
			'exited_on',
			'V05',
			'2020-04-30',
			'this is before enrolled_on, 2020-05-01',
			'correct one of the two days'
		]
	],
	[
		'held without a day',
		'session',
		{ session_id: 'Sc', held_on: '' },
		{ session_id: 'Sc', held_on: '2020-09-02' },
		[
			'held_on',
			'V07',
			'',
			'the status is held, but the day is missing',
			'fill in held_on, or correct the status'
		]
	],
	[
		'a day without being held',
		'session',
		{ session_id: 'Sc', status: 'cancelled' },
		{ session_id: 'Sc', status: 'cancelled', held_on: '' },
		[
			'held_on',
			'V07',
			'2020-09-01',
			'there is a day, but the status is cancelled, not held',
			'empty held_on, or correct the status'
		]
	],
	[
		'held on a day of another form',
		'session',
		{ session_id: 'Sc', held_on: '1.9.2020' },
		{ session_id: 'Sc' },
		[
			'held_on',
			'format',
			'1.9.2020',
			'a day written YYYY-MM-DD is expected',
			'write the day as year-month-day, like 2020-08-31'
		]
	],
	[
		'presence where nothing was held',
		'attendance',
		{ session_id: 'Sb' },
		{ session_id: 'Sb', status: 'absent' },
		[
			'status',
			'V08',
			'present',
			'the event was not held: its status is planned',
			'correct the event, or take the row out'
		]
	],
	[
		'completed without a day',
		'course_progress',
		{ module_no: '2', completed_on: '' },
		{ module_no: '2', completed_on: '2020-06-01' },
		[
			'completed_on',
			'V14',
			'',
			'the module is completed, but the day is missing',
			'fill in completed_on, or correct the status'
		]
	],
	[
		'a day without being completed',
		'course_progress',
		{ module_no: '2', status: 'in_progress' },
		{ module_no: '2', status: 'in_progress', completed_on: '' },
		[
			'completed_on',
			'V14',
			'2020-06-08',
			'there is a day, but the status is in_progress, not completed',
			'empty completed_on, or correct the status'
		]
	],
	[
		'completed before it was started',
		'course_progress',
		{ module_no: '2', completed_on: '2020-05-31' },
		{ module_no: '2', started_on: '' },
		[
			'completed_on',
			'V14',
			'2020-05-31',
			'this is before started_on, 2020-06-01',
			'correct one of the two days'
		]
	]
];

checkRules(cases);
