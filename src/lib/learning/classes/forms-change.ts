import { z } from 'zod';
import { classCount, classDay, className, maybeText, meetingLink } from './forms-classes.ts';

/** What an organiser may still say otherwise of a class that was opened. */
export const classChangeForm = z.object({
	judul: className,
	tempat: maybeText(2, 160),
	tautan: meetingLink,
	catatan: maybeText(0, 1000),
	minimal: classCount(1, 500),
	sampai: classDay,
});
export type ClassChangeForm = z.infer<typeof classChangeForm>;
