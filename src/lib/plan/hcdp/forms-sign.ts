import { z } from 'zod';

/** The leader signs what was read: the hash names it. */
export const signForm = z.object({
	sidik: z.string().regex(/^[0-9a-f]{64}$/, 'unknown'),
	baca: z.literal('1', 'chooseOne'),
});

export const returnForm = z.object({
	alasan: z.string().trim().min(10, 'reasonShort').max(500, 'reasonLong'),
});
