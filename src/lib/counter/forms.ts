import { z } from 'zod';
import { priorities } from './visit.ts';

/** 128 random bits as base64url: made by the server for each form, and then the citizen's token. */
const tokenShape = /^[A-Za-z0-9_-]{22}$/;

/** A citizen asks for a number. `token` makes a double submit harmless. */
export const ticketForm = z.object({
	token: z.string().regex(tokenShape),
	serviceCode: z.string().min(1).max(20),
	officeCode: z.string().min(1).max(40),
	priority: z
		.enum([...priorities, 'none'])
		.transform((chosen) => (chosen === 'none' ? null : chosen)),
});
export type TicketForm = z.infer<typeof ticketForm>;

/** An officer serves a visit for which nobody qualified is present: named, with a reason. */
export const supervisedForm = z.object({
	visitId: z.coerce.number().int().positive(),
	reason: z.string().trim().min(10).max(300),
});
