import { z } from 'zod';
import { aDay, anId, sentence } from '../cycle/forms-parts.ts';

const token = z.uuid('unknown');

export const openTalkForm = z
	.object({
		rekan: anId,
		hari: aDay,
		berikut: z.union([z.literal(''), aDay]).default(''),
		token,
	})
	.refine(({ hari, berikut }) => berikut === '' || berikut > hari, {
		error: 'order',
		path: ['berikut'],
	});

export const noteForm = z.object({
	kompetensi: z.string().trim().max(40, 'unknown').default(''),
	catatan: sentence(2000),
	token,
});

export const stepForm = z.object({
	langkah: z.string().trim().min(5, 'reasonShort').max(300, 'reasonLong'),
	tenggat: aDay,
	token,
});

export const doneForm = z.object({ langkah: anId });
