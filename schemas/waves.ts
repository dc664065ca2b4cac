import type { Localised } from './localised.ts';
import type { Programme } from './programme.ts';
import type { Wave, WaveRole } from './wave.ts';

/** The waves of a programme that states none. */
export const defaultWaves: Wave[] = [
	{ code: 'baseline', role: 'before' },
	{ code: 'endline', role: 'after' },
	{ code: 'followup_6m', role: 'follow-up' },
	{ code: 'event', role: 'event' }
];

type WithWaves = Pick<Programme, 'waves'>;

/** The codes of the waves with one of these roles, in their order. */
export const wavesOfRole = ({ waves }: WithWaves, ...roles: WaveRole[]): string[] =>
	waves.filter(({ role }) => roles.includes(role)).map(({ code }) => code);

/** The waves in which people are asked by themselves, and not about an event: those that can be compared. */
export const comparableWaves = (programme: WithWaves): string[] =>
	programme.waves.filter(({ role }) => role !== 'event').map(({ code }) => code);

/** The wave that change is counted from: the first `before`, or else the first of all. */
export const firstWave = (programme: WithWaves): string | undefined =>
	wavesOfRole(programme, 'before')[0] ?? comparableWaves(programme)[0];

/** The wave that change is counted to: the first `after`, or else the last that is no follow-up. */
export const lastWave = (programme: WithWaves): string | undefined =>
	wavesOfRole(programme, 'after')[0] ?? wavesOfRole(programme, 'before', 'year').at(-1);

/** A wave's own name; null where the message catalogue has it. */
export const waveName = ({ waves }: WithWaves, code: string): Localised | null =>
	waves.find((one) => one.code === code)?.name ?? null;
