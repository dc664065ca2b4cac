import { NewerRecords, StaleRecords } from '#storage/stale-records.ts';

/**
 * Why the records of this device could not be changed: another tab was faster, the browser has removed them,
 * a newer version of this page keeps them, the device is full, or the browser refused.
 */
export type OwnFault = 'stale' | 'gone' | 'newer' | 'full' | 'failed';

export function ownFault(error: unknown): OwnFault {
	if (error instanceof StaleRecords) return error.gone ? 'gone' : 'stale';
	if (error instanceof NewerRecords) return 'newer';
	return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}
