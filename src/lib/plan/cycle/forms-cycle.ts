import { z } from 'zod';
import { aDay, sentence } from './forms-parts.ts';

/** Opens the cycle of a year, with the first day of its first stage. */
export const openForm = z.object({ mulai: aDay });

/** Goes on to a stage; the number guards against a page that is out of date. */
export const stageForm = z.object({ tahap: z.coerce.number().int().min(2).max(7) });

/** What was agreed in the one-on-one meeting. */
export const meetingForm = z.object({
	hari: aDay,
	sepakat: z.enum(['ya', 'tidak'], 'chooseOne'),
	catatan: sentence(1000),
});
