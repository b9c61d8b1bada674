import { z } from 'zod';

export const refresherForm = z.object({
	/** The course whose certificates are renewed. */
	sertifikat: z.string().trim().min(1, 'course').max(60, 'course'),
	hari: z.coerce.number('count').int('count').min(1, 'count').max(365, 'count'),
	penyegar: z.array(z.string().max(60)).min(1, 'course').max(10, 'course'),
});
