export const header =
	'participant_id,country,enrolled_on,exited_on,status,exit_reason,gender,age_band,isced_group,origin_region,years_in_country,third_country_national,labour_entry,labour_exit,labour_6m,in_education_entry,in_education_exit,job_search_entry,job_search_exit,owned_business_entry';

const two = (n: number) => String(n).padStart(2, '0');
const of = (list: string, i: number) => {
	const all = list.split(' ');
	return all[i % all.length]!;
};

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** An id in the form of our own pseudonyms, always the same for the same number. */
export function pseudonym(i: number): string {
	let id = 'p';
	for (let n = 0, rest = i; n < 7; n += 1, rest = Math.floor(rest / 32)) id += letters[(rest + 7 * n) % 32]!;
	return id;
}

/** One line of a list of participants with all its 20 columns, always the same for the same number. */
export function line(i: number): string {
	const mixed = (i * 2_654_435_761) % 4_294_967_296;
	const left = mixed % 3 === 0;
	const yes = (step: number) => of('yes no undisclosed', Math.floor(mixed / step));
	return [
		pseudonym(i),
		of('DK SE FI NO', mixed),
		`2020-${two(1 + (mixed % 12))}-${two(1 + (mixed % 28))}`,
		left ? `2021-${two(1 + (mixed % 7))}-${two(1 + (mixed % 28))}` : '',
		left ? 'withdrawn' : 'active',
		left ? of('moved job study health time', mixed) : '',
		of('woman man non_binary undisclosed', Math.floor(mixed / 7)),
		of('18-24 25-29 30-39 40-54 55+', Math.floor(mixed / 11)),
		of('0-2 3-4 5-8', Math.floor(mixed / 13)),
		of('europe sub_saharan_africa central_southern_asia americas_oceania', Math.floor(mixed / 17)),
		'undisclosed',
		yes(19),
		of('employee self_employed unemployed inactive', Math.floor(mixed / 23)),
		left ? 'employee' : '',
		'',
		yes(29),
		left ? yes(31) : '',
		yes(37),
		left ? yes(41) : '',
		of('yes no', Math.floor(mixed / 43))
	].join(',');
}
