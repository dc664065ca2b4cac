const dayLength = 86_400;
/** 9999-12-31, the last day of Excel. */
const lastSerial = 2_958_465;
const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));

function timeOf(seconds: number): string {
	return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

/**
 * A date as Excel counts days, written as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`. Day 60 of the epoch 1900 is
 * `unreal`: only Excel has a 29 February 1900. Null where Excel itself shows no date.
 */
export function serialDay(serial: number, epoch1904: boolean): { text: string; unreal: boolean } | null {
	if (!(serial >= 0) || serial > lastSerial) return null;
	const total = Math.round(serial * dayLength);
	const whole = Math.floor(total / dayLength);
	const seconds = total % dayLength;
	const time = seconds === 0 ? '' : `T${timeOf(seconds)}`;
	if (!epoch1904 && whole === 60) return { text: `1900-02-29${time}`, unreal: true };
	if (!epoch1904 && whole === 0) return null;
	const first = epoch1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
	const day = new Date(first + whole * dayLength * 1000).toISOString().slice(0, 10);
	return { text: day + time, unreal: false };
}

/** A time of day or a duration in days, as `HH:MM:SS` with any number of hours. Null where it is negative. */
export const serialTime = (serial: number): string | null =>
	serial >= 0 && serial <= lastSerial ? timeOf(Math.round(serial * dayLength)) : null;
