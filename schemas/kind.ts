import { z } from 'zod';
import { kinds, type Kind } from './kinds.ts';

/** How the values of units become a figure; `kinds.ts` says what each is. */
export const kind = z.enum(Object.keys(kinds) as Kind[]);
