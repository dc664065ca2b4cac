/** What the cells of a column of a template hold. */
export type TemplateValues =
	/** One of these codes of the column's target, which are offered in words. */
	| { kind: 'codes'; codes: readonly string[] }
	/** A number of a scale, or one of these codes for why there is none. */
	| { kind: 'scale'; min: number; max: number; codes: readonly string[] }
	| { kind: 'number'; min: number; max: number; whole: boolean }
	| { kind: 'day' }
	/** Words, an address on the web, or a language. */
	| { kind: 'text' | 'link' | 'language' }
	/** The number under which the partner knows a person. */
	| { kind: 'person' };

/** An event as the heading of a column of an attendance sheet. */
export interface TemplateEvent {
	type: string;
	/** Null: the programme plans it, and nobody has said when. */
	day: string | null;
	/** Which of its kind it is, from 1. */
	number: number;
}

/** Why something is asked: messages `template.why-<reason>`. */
export type TemplateReason =
	| 'person'
	| 'enrolled'
	| 'leaving'
	| 'group'
	| 'situation'
	| 'owner'
	| 'where'
	| 'event'
	| 'plan'
	| 'mode'
	| 'hours'
	| 'partners'
	| 'venue'
	| 'attendance'
	| 'course'
	| 'wave'
	| 'answered'
	| 'answer'
	| 'business'
	| 'tie'
	| 'working-days'
	| 'product';

/** One column of a template: where the import puts it, what may stand in it, and why it is asked. */
export interface TemplateColumn {
	target: string;
	required: boolean;
	values: TemplateValues;
	why: TemplateReason;
	/** The event that the column is about. */
	event?: TemplateEvent;
}
