import { z } from 'zod';
import { parseDay } from '../../time/index.ts';

const anId = z.coerce.number('unknown').int('unknown').positive('unknown').max(1e15, 'unknown');
const token = z.string().min(16, 'unknown').max(64, 'unknown');
export const aDay = z.string().transform((text, context) => {
	const day = parseDay(text.trim());
	if (day !== null) return day;
	context.addIssue({ code: 'custom', message: 'day' });
	return z.NEVER;
});
const sentence = (most: number) => z.string().trim().min(10, 'reasonShort').max(most, 'reasonLong');

/** Opens the cycle of a year, with the first day of its first stage. */
export const openForm = z.object({ mulai: aDay });

/** Goes on to a stage; the number guards against a page that is out of date. */
export const stageForm = z.object({ tahap: z.coerce.number().int().min(2).max(7) });

/** Needs that a supervisor confirms: those chosen, or all of the team that nobody has looked at. */
export const confirmForm = z.object({
	pilih: z.array(anId).max(500, 'unknown'),
	semua: z.literal('1').optional(),
});

/** Needs that a supervisor puts off, and why. */
export const deferForm = z.object({
	pilih: z.array(anId).min(1, 'chooseOne').max(500, 'unknown'),
	alasan: sentence(500),
});

/** A need of an agency for a task. */
export const unitNeedForm = z.object({
	kompetensi: z.string().trim().min(2, 'chooseOne').max(40, 'unknown'),
	tingkat: z.coerce.number('number').int('number').min(1, 'number').max(5, 'number'),
	orang: z.coerce.number('number').int('number').min(1, 'number').max(10_000, 'number'),
	dasar: sentence(500),
	token,
});

export const withdrawForm = z.object({ kebutuhan: anId });

/** The head stands for the needs; `sisa` says yes to what supervisors have not looked at. */
export const validateForm = z.object({ sisa: z.literal('1').optional() });

/** What was agreed in the one-on-one meeting. */
export const meetingForm = z.object({
	hari: aDay,
	sepakat: z.enum(['ya', 'tidak'], 'chooseOne'),
	catatan: sentence(1000),
});
