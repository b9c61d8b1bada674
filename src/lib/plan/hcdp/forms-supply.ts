import { z } from 'zod';
import { anId } from '../cycle/forms-parts.ts';
import { hours, rupiah } from './forms-parts.ts';

/** Asks a provider; without an address somebody sends the letter by hand. */
export const askForm = z.object({
	penyedia: z.string().trim().min(2, 'reasonShort').max(120, 'reasonLong'),
	surel: z.union([z.literal(''), z.email('email').max(254, 'email')]),
});

/** What a provider said. */
export const answerForm = z
	.object({
		tanya: anId,
		jawaban: z.enum(['ya', 'tidak'], 'chooseOne'),
		jp: z.union([z.literal(''), hours]).optional(),
		biaya: rupiah.optional(),
		catatan: z.string().trim().max(500, 'reasonLong'),
	})
	.refine(({ jawaban, jp }) => jawaban === 'tidak' || typeof jp === 'number', {
		path: ['jp'],
		message: 'number',
	})
	.refine(({ jawaban, biaya }) => jawaban === 'tidak' || typeof biaya === 'number', {
		path: ['biaya'],
		message: 'number',
	});
