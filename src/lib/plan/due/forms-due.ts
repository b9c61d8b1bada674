import { z } from 'zod';
import { aDay, anId, sentence } from '../cycle/forms-parts.ts';
import { formOf } from '../forms/index.ts';

export const dueForm = z.object({ sasaran: anId, tenggat: aDay });

/** More time for a goal, and why. */
export const waiverForm = z.object({ sasaran: anId, sampai: aDay, alasan: sentence(500) });

export const ownGoalForm = z.object({
	kompetensi: z.string().trim().min(1, 'chooseOne').max(40, 'unknown'),
	tingkat: z.coerce.number('chooseOne').pipe(z.literal([1, 2, 3, 4, 5], 'chooseOne')),
	bentuk: z.string().refine((code) => formOf(code) !== undefined, 'chooseOne'),
	jp: z.coerce.number('number').min(0.5, 'number').max(500, 'number'),
	tenggat: aDay,
	alasan: sentence(500),
});
