import { z } from 'zod';

const small = z.coerce.number().int().min(0).max(99);

export const screenForm = z.object({ screen: small });
export const checkForm = z.object({ id: z.string().min(1).max(60), option: small });
export const finishForm = z.object({ practised: z.literal('1').optional() });
export const answerForm = z.object({
	position: z.coerce.number().int().min(1).max(99),
	option: small,
});
