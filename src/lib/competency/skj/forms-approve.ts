import { z } from 'zod';

/** Which draft is approved, as it was when it was read. */
export const approveForm = z.object({
	rancangan: z.coerce.number().pipe(z.int().min(1)),
	ditulis: z.iso.datetime(),
});
