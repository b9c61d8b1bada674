import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import { priorities } from '../visit.ts';

const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const dayText = z
	.string()
	.transform((text) => parseDay(text))
	.refine((date) => date !== null);

/** A citizen takes a time. `replaces` is the token of the appointment that it moves. */
export const slotForm = z.object({
	token,
	officeCode: z.string().min(1).max(40),
	serviceCode: z.string().min(1).max(20),
	day: dayText,
	at: clock,
	replaces: token.or(z.literal('')).transform((text) => text || null),
});
export type SlotForm = z.infer<typeof slotForm>;

/** Who is called first. */
export const needForm = z.object({
	priority: z
		.enum([...priorities, 'none'])
		.transform((chosen) => (chosen === 'none' ? null : chosen)),
});

/** Where the reminder goes; nothing when the citizen wants none. */
export const emailForm = z.object({
	email: z
		.string()
		.trim()
		.max(254)
		.pipe(z.email().or(z.literal('')))
		.transform((text) => text || null),
});

/** The head opens times for appointments. */
export const windowForm = z
	.object({
		weekday: z.coerce.number().int().min(1).max(5),
		opens: clock,
		closes: clock,
		stepMinutes: z.coerce
			.number()
			.pipe(z.union([z.literal(10), z.literal(15), z.literal(20), z.literal(30)])),
		places: z.coerce.number().int().min(1).max(20),
	})
	.refine(({ opens, closes }) => closes > opens, { path: ['closes'] });
export type WindowForm = z.infer<typeof windowForm>;

export const closureForm = z.object({
	day: dayText,
	reason: z.string().trim().min(3).max(200),
});

/** Minutes of a service; nothing means that it cannot be booked. */
export const lengthForm = z.object({
	serviceId: z.coerce.number().int().positive(),
	minutes: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(5).max(120)]),
});
