import { isDay } from './calendar.ts';

const sum = (digits: string, weights: readonly number[]): number =>
	weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);

/** Poland: date of birth with its century in the month, and a check digit. */
function isPesel(text: string): boolean {
	const month = Number(text.slice(2, 4));
	const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)]!;
	return (
		isDay(century + Number(text.slice(0, 2)), month % 20, Number(text.slice(4, 6))) &&
		sum(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
	);
}

/** Turkey: two check digits. */
function isKimlik(text: string): boolean {
	const tenth = sum(text, [7, 9, 7, 9, 7, 9, 7, 9, 7]) % 10;
	const eleventh = sum(text, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10;
	return text[0] !== '0' && tenth === Number(text[9]) && eleventh === Number(text[10]);
}

/** Spain: the letter follows from the number; foreigners have X, Y or Z in front. */
function isSpanish(text: string): boolean {
	const number = Number(text.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))));
	return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === text.at(-1);
}

/** France: sex, year and month of birth, place, and the number modulo 97; Corsica has a letter. */
function isFrench(text: string): boolean {
	const month = Number(text.slice(3, 5));
	if (month < 1 || (month > 12 && month < 20)) return false;
	const number = BigInt(text.slice(0, 13).replace('2A', '19').replace('2B', '18'));
	return 97n - (number % 97n) === BigInt(text.slice(13));
}

/** Romania: sex and century, date of birth, county, and a check digit. */
function isRomanian(text: string): boolean {
	const year = (/[12]/.test(text[0]!) ? 1900 : 2000) + Number(text.slice(1, 3));
	const rest = sum(text, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
	return (
		isDay(year, Number(text.slice(3, 5)), Number(text.slice(5, 7))) &&
		(rest === 10 ? 1 : rest) === Number(text[12])
	);
}

/** China: place, date of birth, and a check sign. */
function isChinese(text: string): boolean {
	const rest = sum(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
	return (
		/^(?:19|20)/.test(text.slice(6)) &&
		isDay(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))) &&
		'10X98765432'[rest] === text[17]
	);
}

const oddValues = [
	1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
];

/** Italy: letters of the name, date of birth, place, and a check letter. */
function isItalian(text: string): boolean {
	const total = Array.from(text.slice(0, 15)).reduce((all, sign, i) => {
		const place = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
		return all + (i % 2 === 0 ? oddValues[place]! : place);
	}, 0);
	return String.fromCharCode(65 + (total % 26)) === text[15];
}

/** The forms in which a number checks itself, without separators and in capitals. */
const forms: [form: RegExp, isRight: (text: string) => boolean][] = [
	[/^\d{11}$/, (text) => isPesel(text) || isKimlik(text)],
	[/^(?:\d{8}|[XYZ]\d{7})[A-Z]$/, isSpanish],
	[/^[12]\d{4}(?:\d{2}|2[AB])\d{8}$/, isFrench],
	[/^[1256]\d{12}$/, isRomanian],
	[/^\d{17}[\dX]$/, isChinese],
	[/^[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]$/, isItalian]
];

/**
 * Whether a text is a person's number of Poland, Turkey, Spain, France, Romania, China or Italy by its check digit. Up to one in
 * twenty other numbers of the same form are right too.
 */
export function isChecked(text: string): boolean {
	const compact = text.replace(/[ .-]/g, '').toUpperCase();
	return forms.some(([form, isRight]) => form.test(compact) && isRight(compact));
}
