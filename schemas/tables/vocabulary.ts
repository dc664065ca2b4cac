/**
 * Code lists that indicators depend on, and which are therefore the same in every programme, unless it states its own where
 * it may (`person_kind`, `product_kind`, `sector`). Lists that always differ (countries, age bands, kinds of event, waves, ...) are the programme's.
 */
export const gender = ['woman', 'man', 'non_binary', 'undisclosed'] as const;
export const enrolmentStatus = ['enrolled', 'active', 'completed', 'withdrawn'] as const;
export const exitReason = ['moved', 'job', 'study', 'health', 'time', 'other', 'unknown'] as const;
export const yesNoUndisclosed = ['yes', 'no', 'undisclosed'] as const;
export const labourStatus = [
	'employee',
	'self_employed',
	'unemployed',
	'unemployed_lt',
	'inactive',
	'undisclosed'
] as const;
export const sessionStatus = ['planned', 'held', 'cancelled'] as const;
export const mode = ['in_person', 'online', 'hybrid'] as const;
export const personKind = ['participant', 'expert', 'coordinator', 'guest_entrepreneur'] as const;
export const attendanceStatus = ['present', 'partial', 'absent_excused', 'absent'] as const;
export const progressStatus = ['not_started', 'in_progress', 'completed'] as const;
export const missingCode = ['skipped', 'refused', 'dont_know', 'not_applicable'] as const;
export const tieType = ['contact', 'message', 'collaboration', 'mentoring', 'business'] as const;
export const tieSource = ['platform', 'survey', 'event'] as const;
export const businessStage = [
	'idea',
	'plan',
	'registration_started',
	'registered',
	'trading',
	'closed'
] as const;
export const evidence = ['self_report', 'register_extract'] as const;
export const sector = ['public', 'private', 'civil_society', 'education'] as const;
export const productKind = ['toolbook', 'final_report', 'good_practice'] as const;
export const productStatus = ['planned', 'draft', 'published'] as const;
