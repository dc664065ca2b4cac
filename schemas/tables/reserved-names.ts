/** Words that SQL reserves in DuckDB 1.4, so that a column cannot be called so without quotes. */
export const sqlWords: readonly string[] =
	'all analyse analyze and anti any array as asc asof asymmetric at authorization binary both by case cast check collate collation column columns concurrently constraint create cross default deferrable desc describe distinct do else end except false fetch for foreign freeze from full generated glob group having ilike in initially inner intersect into is isnull join lambda lateral leading left like limit map natural not notnull null offset on only or order outer overlaps pivot pivot_longer pivot_wider placing positional primary qualify references returning right select semi show similar some struct summarize symmetric table tablesample then to trailing true try_cast union unique unpack unpivot using variadic verbose when where window with'.split(
		' '
	);

/** Names that figures, addresses and tables of units use beside the dims, and that a characteristic can therefore not have. */
export const reservedNames: readonly string[] =
	'country session_type mode sector kind activity wave month measure answer missing from to by id q indicator method level sdg data theme source item instrument stayed unit value n on_date left_out before after member a_id b_id raw status participant_id session_id person_id response_id item_code submitted_on value_num missing_code enrolled_on exited_on exit_reason planned_on held_on hours partners_present venue_step_free numerator denominator low high version dims reason since synthetic details altered at_least without partly selection'.split(
		' '
	);
