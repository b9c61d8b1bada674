import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import { fewestMonths, mostMonths } from './retention.ts';

/** An administrator says how long statements are kept. */
export const retentionForm = z.object({
	bulan: z.coerce
		.number({ error: 'months' })
		.int({ error: 'months' })
		.min(fewestMonths, { error: 'months' })
		.max(mostMonths, { error: 'months' }),
	mulai: z
		.string()
		.transform((text) => parseDay(text))
		.refine((on) => on !== null, { error: 'day' })
		.transform((on) => on as NonNullable<typeof on>),
	dasar: z.string().trim().min(3, { error: 'basis' }).max(300, { error: 'basis' }),
});
export type RetentionForm = z.infer<typeof retentionForm>;
