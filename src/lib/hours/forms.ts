import { z } from 'zod';
import { addDays, instantAt, parseDay } from '../time/index.ts';

const looseDay = z
	.string()
	.default('')
	.transform((text) => parseDay(text));

/** What the auditor's address asks for; what cannot be read is left out. */
export const replayForm = z.object({
	nip: z
		.string()
		.default('')
		.transform((text) => text.replaceAll(/[\s.-]/g, '').slice(0, 18)),
	/** A day in the learning year. */
	tahun: looseDay,
	/** The day whose rules are followed. */
	aturan: looseDay,
	/** The last day of what was known. */
	sampai: looseDay.transform((on) => (on ? instantAt(addDays(on, 1), '00:00') : null)),
});
