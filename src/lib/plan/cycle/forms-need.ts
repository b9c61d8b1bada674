import { z } from 'zod';
import { anId, sentence } from './forms-parts.ts';

/** Needs that a supervisor confirms: those chosen, or all of the team that nobody has looked at. */
export const confirmForm = z.object({
	pilih: z.array(anId).max(500, 'unknown'),
	semua: z.literal('1').optional(),
});

/** Needs that a supervisor puts off, and why. */
export const deferForm = z.object({
	pilih: z.array(anId).min(1, 'chooseOne').max(500, 'unknown'),
	alasan: sentence(500),
});
