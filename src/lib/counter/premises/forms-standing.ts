import { z } from 'zod';
import { parseDay } from '../../time/index.ts';

export const nameForm = z.object({
	nama: z.string('name').trim().min(5, 'name').max(120, 'name'),
});

/** From when an office is closed, and where its citizens go; they read it. */
export const closingForm = z.object({
	sejak: z.string('closingDay').transform((text, context) => {
		const day = parseDay(text);
		if (day === null) context.addIssue({ code: 'custom', message: 'closingDay' });
		return day ?? z.NEVER;
	}),
	keterangan: z.string('note').trim().min(10, 'note').max(300, 'note'),
});
