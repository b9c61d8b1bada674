import { z } from 'zod';
import { contestAnswer, contestReason, contestVerdicts } from './contest.ts';

const key = z.uuid('keyMissing');

const text = ({ least, most }: { least: number; most: number }, short: string, long: string) =>
	z.string(short).trim().min(least, short).max(most, long);

const reason = text(contestReason, 'reasonTooShort', 'reasonTooLong');
const answer = text(contestAnswer, 'answerTooShort', 'reasonTooLong');

/** An officer contests a level, or one piece of evidence. Messages are keys of words. */
export const contestForm = z.object({
	kunci: key,
	bukti: z
		.string()
		.regex(/^\d{0,15}$/)
		.default('')
		.transform((id) => (id === '' ? null : Number(id))),
	alasan: reason,
});

/** A question to the officer, the officer's answer, or an objection. */
export const contestTextForm = z.object({ teks: answer });

/** A decision with its reason, and the evidence that it is about where the whole level is contested. */
export const contestVerdictForm = z.object({
	putusan: z.enum(contestVerdicts, 'verdictMissing'),
	alasan: reason,
	bukti: z
		.array(z.string().regex(/^\d{1,15}$/))
		.default([])
		.transform((ids) => ids.map(Number)),
});
