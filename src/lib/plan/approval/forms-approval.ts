import { z } from 'zod';
import { aDay, anId, sentence } from '../cycle/forms-parts.ts';
import { approvers, requestKinds } from './route.ts';

/** '81-2': a request, and the step that waited when its page was made. */
const anAsked = z
	.string()
	.regex(/^[1-9]\d{0,14}-[1-9]\d?$/, 'unknown')
	.transform((text) => {
		const [requestId = 0, step = 0] = text.split('-').map(Number);
		return { requestId, step };
	});

const chosen = {
	/** Those chosen in the table, or the one whose button was pressed. */
	pilih: z.array(anAsked).max(100, 'unknown'),
	permintaan: anAsked.optional(),
	/** One after the other. */
	satu: z.literal('1').optional(),
};

const any = (form: { pilih: unknown[]; permintaan?: unknown }) =>
	form.permintaan !== undefined || form.pilih.length > 0;
const missing = { error: 'chooseOne', path: ['pilih'] };

export const approveForm = z
	.object({ ...chosen, alasan: z.string().trim().max(500, 'reasonLong').default('') })
	.refine(any, missing);

export const refuseForm = z.object({ ...chosen, alasan: sentence(500) }).refine(any, missing);

export const delegateForm = z
	.object({
		wakil: z.union([z.literal(''), anId]).default(''),
		/** Who is not in the list, by NIP. */
		nip: z.string().transform((text) => text.replace(/[\s.-]/g, '')),
		mulai: aDay,
		sampai: aDay,
		jenis: z.array(z.enum(requestKinds)).min(1, 'chooseOne'),
		alasan: sentence(500),
		token: z.uuid('unknown'),
	})
	.refine(({ wakil, nip }) => wakil !== '' || nip !== '', { error: 'chooseOne', path: ['wakil'] })
	.refine(({ mulai, sampai }) => sampai >= mulai, { error: 'order', path: ['sampai'] });

export const endForm = z.object({ wakil: anId });

const aStep = z.enum(['', ...approvers], 'unknown').default('');
const someDays = z
	.union([
		z.literal(''),
		z.coerce.number('number').int('number').min(1, 'number').max(60, 'number'),
	])
	.default('');

export const routeForm = z
	.object({
		jenis: z.enum(requestKinds, 'unknown'),
		versi: anId,
		...{ p1: z.enum(approvers, 'chooseOne'), p2: aStep, p3: aStep },
		...{ h1: someDays, h2: someDays, h3: someDays },
		ambang: z
			.union([z.literal(''), z.coerce.number('number').int('number').positive('number')])
			.default(''),
		alasan: sentence(500),
	})
	.transform(({ p1, p2, p3, h1, h2, h3, ...rest }) => ({
		...rest,
		steps: [
			{ approver: p1, days: h1 || 5 },
			{ approver: p2, days: h2 || 5 },
			{ approver: p3, days: h3 || 5 },
		].flatMap(({ approver, days }) => (approver === '' ? [] : [{ approver, days }])),
	}));
