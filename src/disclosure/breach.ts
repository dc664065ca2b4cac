/**
 * What the gate finds. `small`: a number of 1 to 4 people that has fewer than three possible values; `sensitive`: a number of people of a sensitive
 * figure that is known exactly; `group`: of fewer than ten people it is known that all or none of them count, or what share does.
 */
export type BreachKind = 'small' | 'sensitive' | 'group';

/** A number that falls: of which figure, in which of the editions looked at (0 is the oldest), and what can be known of it. */
export interface Breach {
	kind: BreachKind;
	edition: number;
	indicator: string;
	dims: Record<string, string>;
	/** Which number of the figure. */
	counted: string;
	/** The least and the greatest value that it can have. */
	low: number;
	high: number;
}
