import { z } from 'zod';
import { addDays, daysBetween, parseDay } from '../../time/index.ts';
import { absenceKinds } from './absence.ts';
import { dutyParts } from './part.ts';

const aDay = z.string().transform((text, context) => {
	const day = parseDay(text);
	if (day !== null) return day;
	context.addIssue({ code: 'custom', message: 'day' });
	return z.NEVER;
});
const anId = z.coerce.number().int().positive();
const longestAbsence = 366;

/** Somebody will be away; `to` is the last day, as people say it. */
export const absenceForm = z
	.object({
		officer: anId,
		kind: z.enum(absenceKinds),
		from: aDay,
		to: aDay,
		part: z.enum(dutyParts),
		note: z
			.string()
			.trim()
			.max(200)
			.transform((text) => (text === '' ? null : text)),
	})
	.refine(({ from, to }) => to >= from && daysBetween(from, to) < longestAbsence, {
		path: ['to'],
		message: 'order',
	})
	.transform(({ officer, kind, from, to, part, note }) => ({
		absence: { officerId: officer, kind, fromDay: from, toDay: addDays(to, 1), part },
		note,
	}));
