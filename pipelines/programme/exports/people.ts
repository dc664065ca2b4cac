import type { ExportLanguage } from './export-languages.ts';
import { streams, type Random } from '../sample/random.ts';

/** A synthetic person. Addresses end in `.example`, which nobody can own; telephone numbers are out of use. */
export interface Person {
	given: string;
	family: string;
	email: string;
	phone: string;
	gender: 'woman' | 'man';
	born: number;
	/** Random draws of this person, for their answers. */
	random: Random;
}

const given = {
	woman: [
		'Amina',
		'Leyla',
		'Olena',
		'Thi Mai',
		'Fatuma',
		'Marta',
		'Nadia',
		'Åsa',
		'Søster',
		'Zeynep',
		'Hodan',
		'Irina'
	],
	man: [
		'Yusuf',
		'Karim',
		'Dmytro',
		'Anh',
		'Abdi',
		'Paweł',
		'Omar',
		'Jörg',
		'Çetin',
		'Samuel',
		'Farid',
		'Øyvind'
	]
};
const family = [
	'Hassan',
	'Nguyễn',
	'Kovalenko',
	'Yılmaz',
	'Mohamed',
	'Nowak',
	'Haddad',
	'Öberg',
	'Ærø',
	'Tesfaye',
	'Rahimi',
	'Åkesson'
];

/** Prefixes of telephone numbers in each country, and how many digits follow. */
const phones: Record<ExportLanguage, (random: Random) => string> = {
	da: (random) =>
		`+45 ${random.between(20, 31)} ${random.between(10, 99)} ${random.between(10, 99)} ${random.between(10, 99)}`,
	sv: (random) => `070-${random.between(100, 999)} ${random.between(10, 99)} ${random.between(10, 99)}`,
	fi: (random) => `040 ${random.between(1000000, 9999999)}`,
	nb: (random) => `+47 4${random.between(10, 99)} ${random.between(10, 99)} ${random.between(100, 999)}`,
	en: (random) => `+45${random.between(20000000, 31999999)}`
};

const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replaceAll(/[^A-Za-z]/g, '')
		.toLowerCase() || 'a';

/**
 * Synthetic people of one country. With the same seed the lists of all countries begin with the same people.
 * No two have the same name or address.
 */
export function people(count: number, language: ExportLanguage, seed = 2020): Person[] {
	const draw = streams(seed, `people-${language}`);
	return Array.from({ length: count }, (_, i) => {
		const random = draw(i);
		const gender = random.chance(0.55) ? 'woman' : 'man';
		const first = random.pick(given[gender]);
		const last =
			family[i % family.length]! +
			(i >= family.length ? `-${family[Math.floor(i / family.length) % family.length]}` : '');
		return {
			given: first,
			family: last,
			email: `${plain(first)}.${plain(last)}${i}@mail.example`,
			phone: phones[language](random),
			gender,
			born: random.between(1962, 2001),
			random
		};
	});
}
