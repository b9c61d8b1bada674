import { z } from 'zod';
import { priorities } from '../visit.ts';
import { pauseReasons } from './pause.ts';

const id = z.coerce.number().int().positive();
const reason = z.string().trim().min(5).max(300);

/** `anyone`, `desk:12`, `level:3` or `service:45`: a choice of the screen. */
const target = z
	.string()
	.regex(/^(anyone|(desk|level|service):\d{1,9})$/)
	.transform((text) => {
		const [kind, number] = text.split(':');
		if (kind === 'desk') return { kind, deskId: Number(number) } as const;
		if (kind === 'level') return { kind, level: Number(number) } as const;
		if (kind === 'service') return { kind, serviceId: Number(number) } as const;
		return { kind: 'anyone' } as const;
	});

/** A citizen is handed on, and why: the next officer reads it. */
export const handOnForm = z.object({ visitId: id, to: target, reason });

/** One service more in the same visit. The key is made by the server with the form. */
export const addServiceForm = z.object({
	visitId: id,
	serviceId: id,
	key: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
});

export const dropServiceForm = z.object({ visitId: id, addedId: id });

export const accompaniedForm = z.object({ visitId: id, supervisorId: id });

export const pauseForm = z.object({
	reason: z.enum(pauseReasons),
	minutes: z.coerce.number().int().min(5).max(120),
});

/** What the head of an office decides from the board. */
export const recallForm = z.object({ officerId: id, why: reason });

export const seatForm = z.object({ officerId: id });

export const allowForm = z.object({
	key: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
	officerId: id,
	minutes: z.coerce.number().int().min(15).max(600),
	reason: z.string().trim().min(10).max(300),
});

export const rerouteForm = z.object({
	to: target,
	priority: z
		.enum([...priorities, 'none'])
		.transform((chosen) => (chosen === 'none' ? null : chosen)),
	reason,
});

export const waitPromiseForm = z.object({ minutes: z.coerce.number().int().min(5).max(240) });
