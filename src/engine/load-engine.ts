import { inTime } from './in-time.ts';

/** The engine's own scripts, which come when somebody needs them. Throws an `EngineFault` where they do not. */
export const loadEngine = () => inTime(import('./browser.ts'), 'scripts of the engine');
