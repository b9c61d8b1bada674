import { z } from 'zod';
import { aDay } from '../cycle/forms-parts.ts';
import { formOf } from '../forms/index.ts';
import { budgetSources } from './budget.ts';
import { hours, rupiah } from './forms-parts.ts';

const named = z
	.string()
	.trim()
	.max(120, 'reasonLong')
	.transform((text) => (text === '' ? null : text));

/** How a row is carried out. `sampai` is the last day, as people say it. */
export const lineForm = z
	.object({
		bentuk: z.string().refine((code) => formOf(code) !== undefined, 'chooseOne'),
		jp: hours,
		penyelenggara: named,
		biaya: rupiah.refine((value) => value !== null, 'number').transform((value) => value ?? 0),
		sumber: z.enum(budgetSources, 'chooseOne'),
		mulai: aDay,
		sampai: aDay,
		/** When the row was last changed as the form was read; empty: never. */
		terbaca: z.coerce.date().nullable().catch(null),
	})
	.refine(({ mulai, sampai }) => sampai >= mulai, { path: ['sampai'], message: 'order' });
