import { z } from 'zod';
import { aDay, aLevel, anId, aNumber, sentence } from '../cycle/forms-parts.ts';
import { formOf } from '../forms/index.ts';

export const dueForm = z.object({ sasaran: anId, tenggat: aDay });

/** More time for a goal, and why. */
export const waiverForm = z.object({ sasaran: anId, sampai: aDay, alasan: sentence(500) });

export const ownGoalForm = z.object({
	kompetensi: z.string().trim().min(1, 'chooseOne').max(40, 'unknown'),
	tingkat: aLevel,
	bentuk: z.string().refine((code) => formOf(code) !== undefined, 'chooseOne'),
	jp: aNumber(0.5, 500),
	tenggat: aDay,
	alasan: sentence(500),
});
