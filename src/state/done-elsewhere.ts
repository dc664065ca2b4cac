/** What another tab has done to the records, or the browser, which may remove all that is stored. A new object each time. */
export interface DoneElsewhere {
	what: 'changed' | 'deleted' | 'gone';
}
