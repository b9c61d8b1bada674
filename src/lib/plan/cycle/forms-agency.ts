import { z } from 'zod';
import { anId, sentence } from './forms-parts.ts';

/** A need of an agency for a task. */
export const unitNeedForm = z.object({
	kompetensi: z.string().trim().min(2, 'chooseOne').max(40, 'unknown'),
	tingkat: z.coerce.number('number').int('number').min(1, 'number').max(5, 'number'),
	orang: z.coerce.number('number').int('number').min(1, 'number').max(10_000, 'number'),
	dasar: sentence(500),
	token: z.string().min(16, 'unknown').max(64, 'unknown'),
});

export const withdrawForm = z.object({ kebutuhan: anId });

/** The head stands for the needs; `sisa` says yes to what supervisors have not looked at. */
export const validateForm = z.object({ sisa: z.literal('1').optional() });
