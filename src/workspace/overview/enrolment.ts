import type { EnrolledRow } from '#quality/overview-queries.ts';

/** How a country's number of participants grew. */
export interface Growth {
	country: string;
	/** Whether its participants were delivered; otherwise nothing is known, which is not 0. */
	delivered: boolean;
	total: number;
	/** The total after each day on which somebody enrolled. */
	points: { day: string; total: number }[];
}

/** The growth of each country, in the order given; those in `without` delivered no participants. */
export const growthByCountry = (
	rows: readonly EnrolledRow[],
	countries: readonly string[],
	without: ReadonlySet<string>
): Growth[] =>
	countries.map((country) => {
		let total = 0;
		const points = rows
			.filter((row) => row.country === country)
			.sort((a, b) => (a.day < b.day ? -1 : 1))
			.map(({ day, people }) => ({ day, total: (total += people) }));
		return { country, delivered: !without.has(country), total, points };
	});
