import { isPart } from '#views/report/report-parts.ts';

/** Whether an address names a page of the report. */
export const match = (param: string): boolean => isPart(param);
