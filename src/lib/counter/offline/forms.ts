import { z } from 'zod';
import { priorities } from '../visit.ts';
import { offlineKinds } from './act.ts';

const act = z.object({
	id: z.uuid(),
	at: z.iso.datetime(),
	kind: z.enum(offlineKinds),
	subject: z.string().regex(/^(v\d{1,15}|[A-Za-z0-9_-]{22})$/),
	serviceCode: z.string().min(1).max(20),
	ticket: z.string().regex(/^[A-Z]\d{0,3}-\d{3,5}$/),
	priority: z.enum(priorities).nullish(),
});

/** What a desk sends when the line is back. A day of one desk fits; more is a mistake. */
export const offlineBatch = z.object({
	id: z.uuid(),
	deskId: z.number().int().positive(),
	officerId: z.number().int().positive(),
	cutAt: z.iso.datetime(),
	sentAt: z.iso.datetime(),
	acts: z.array(act).min(1).max(2_000),
});
export type OfflineBatch = z.infer<typeof offlineBatch>;

/** A person says what becomes of work that did not fit. */
export const decisionForm = z.object({
	subject: z.string().min(2).max(40),
	decision: z.enum(['separate', 'drop']),
	reason: z.string().trim().min(10).max(300),
});
export type DecisionForm = z.infer<typeof decisionForm>;

/** The head takes back the citizens of a desk that stays silent. */
export const releaseForm = z.object({
	deskId: z.coerce.number().int().positive(),
	reason: z.string().trim().min(10).max(300),
});
