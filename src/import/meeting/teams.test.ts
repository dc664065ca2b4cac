import { expect, it } from 'vitest';
import { readReport as read } from './fixtures/read-report.ts';
import { reports, teams } from './fixtures/teams.ts';

it.each(reports)(
	'a report of Teams in %s: the section of participants alone is read',
	async (language, words, organiser) => {
		const { events, stays, outcome, codes, proposal } = await read(teams(words));
		expect(stays).toEqual(['present 2.95', 'present 2.97']);
		expect(events).toEqual(['mentor_day 2020-10-08 3 online']);
		expect(outcome).toMatchObject({ read: 2, accepted: 2 });
		expect(codes).toEqual(language === 'English' ? ['which-day', 'organiser-there'] : ['organiser-there']);
		expect(proposal.problems.find(({ code }) => code === 'organiser-there')?.args).toEqual({
			role: organiser,
			count: 1
		});
		const without = await read(teams(words), {
			recipe: (recipe) => ({
				...recipe,
				columns: recipe.columns.map((one) =>
					one.target === 'use.organiser' ? { ...one, labels: [{ text: organiser, code: 'leave' }] } : one
				)
			})
		});
		expect(without.stays).toEqual(['present 2.97']);
		expect(without.outcome).toMatchObject({ read: 2, accepted: 1, skipped: 1 });
	}
);
