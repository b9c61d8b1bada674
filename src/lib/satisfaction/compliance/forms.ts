import { z } from 'zod';
import { indicatorKeys } from './aspect.ts';

const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** A head states what the product cannot prove, with the evidence that an assessor would ask for. */
export const attestationForm = z.object({
	token,
	indicator: z.enum(indicatorKeys),
	score: z.enum(['0', '1', '2', '3', '4', '5']).transform(Number),
	evidence: z.string().trim().min(10).max(1000),
});

export const submissionForm = z.object({ token });
