import { z } from 'zod';
import { handoutKinds } from './handout.ts';

/** An organiser hands out a file. */
export const handoutForm = z.object({
	token: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
	jenis: z.enum(handoutKinds, { error: 'handoutKind' }),
	judul: z.string().trim().min(3, { error: 'handoutTitle' }).max(200, { error: 'handoutTitle' }),
});
export type HandoutForm = z.infer<typeof handoutForm>;
