import { z } from 'zod';
import { costMarks } from './cost.ts';

const price = {
	from: z.iso.date(),
	source: z.string().trim().min(10).max(300),
	mark: z.enum(costMarks),
};

/** A new hourly rate from a day on. */
export const rateForm = z.object({ ...price, idr: z.coerce.number().int().min(1).max(10_000_000) });

/** A new fee of a course for each participant. */
export const feeForm = z.object({
	...price,
	course: z.string().trim().min(1).max(60),
	idr: z.coerce.number().int().min(0).max(1_000_000_000),
});
export type PriceForm = z.infer<typeof rateForm> & { course?: string };
