import { z } from 'zod';
import { trainingReason } from './training.ts';

const reason = z.string().trim().min(trainingReason.least).max(trainingReason.most);

/** A head asks: whom, why, and the key that makes sending twice one request. */
export const askTrainingForm = z.object({
	key: z.string().regex(/^[\w-]{20,40}$/),
	officers: z.array(z.coerce.number().int().positive()).min(1).max(20),
	why: reason,
});

/** An organiser takes a request on, or refuses with the reason that the head will read. */
export const answerTrainingForm = z.discriminatedUnion('decision', [
	z.object({ decision: z.literal('accepted'), requestId: z.coerce.number().int().positive() }),
	z.object({
		decision: z.literal('refused'),
		requestId: z.coerce.number().int().positive(),
		reason,
	}),
]);
