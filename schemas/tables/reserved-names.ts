/** Words that SQL reserves in DuckDB 1.4, so that a column cannot be called so without quotes. */
export const sqlWords: readonly string[] =
	'all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default deferrable desc describe distinct do else end except false fetch for foreign from group having in initially intersect into lambda lateral leading limit not null offset on only or order pivot pivot_longer pivot_wider placing primary qualify references returning select show some summarize symmetric table then to trailing true union unique unpivot using variadic when where window with'.split(
		' '
	);

/** Names that figures, addresses and tables of units use beside the dims, and that a characteristic can therefore not have. */
export const reservedNames: readonly string[] = [
	...[
		'country',
		'session_type',
		'mode',
		'sector',
		'kind',
		'activity',
		'wave',
		'month',
		'measure',
		'answer',
		'missing'
	],
	...[
		'from',
		'to',
		'by',
		'id',
		'q',
		'indicator',
		'method',
		'level',
		'sdg',
		'data',
		'theme',
		'source',
		'item',
		'stayed'
	],
	...[
		'unit',
		'value',
		'n',
		'on_date',
		'left_out',
		'before',
		'after',
		'member',
		'a_id',
		'b_id',
		'raw',
		'status'
	],
	...[
		'participant_id',
		'session_id',
		'person_id',
		'response_id',
		'item_code',
		'submitted_on',
		'value_num',
		'missing_code'
	],
	...[
		'enrolled_on',
		'exited_on',
		'exit_reason',
		'planned_on',
		'held_on',
		'hours',
		'partners_present',
		'venue_step_free'
	]
];
