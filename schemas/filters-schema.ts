import { z } from 'zod';
import { day } from './period.ts';

const list = z.array(z.string().min(1)).min(1);

/** A selection as a file has it; see `Filters`. */
export const filters = z.object({ from: day, to: day }).partial().catchall(list);
