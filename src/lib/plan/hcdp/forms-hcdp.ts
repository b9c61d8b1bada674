import { z } from 'zod';
import { aDay } from '../cycle/forms-cycle.ts';
import { formOf } from '../forms/index.ts';
import { budgetSources } from './line.ts';

const token = z.string().min(16, 'unknown').max(64, 'unknown');
const anId = z.coerce.number('unknown').int('unknown').positive('unknown').max(1e15, 'unknown');
/** Rupiah as people write it: 'Rp 1.500.000', or nothing. */
const rupiah = z.string().transform((text, context) => {
	const digits = text.replaceAll(/[.\s]|^\s*Rp/g, '');
	if (digits === '') return null;
	if (/^\d{1,14}$/.test(digits)) return Number(digits);
	context.addIssue({ code: 'custom', message: 'number' });
	return z.NEVER;
});
const hours = z.coerce.number('number').min(0.5, 'number').max(2000, 'number');
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
	})
	.refine(({ mulai, sampai }) => sampai >= mulai, { path: ['sampai'], message: 'order' });

/** Asks a provider; without an address somebody sends the letter by hand. */
export const askForm = z.object({
	penyedia: z.string().trim().min(2, 'reasonShort').max(120, 'reasonLong'),
	surel: z.union([z.literal(''), z.email('email').max(254, 'email')]),
});

/** What a provider said. */
export const answerForm = z
	.object({
		tanya: anId,
		jawaban: z.enum(['ya', 'tidak'], 'chooseOne'),
		jp: z.union([z.literal(''), hours]).optional(),
		biaya: rupiah.optional(),
		catatan: z.string().trim().max(500, 'reasonLong'),
	})
	.refine(({ jawaban, jp }) => jawaban === 'tidak' || typeof jp === 'number', {
		path: ['jp'],
		message: 'number',
	})
	.refine(({ jawaban, biaya }) => jawaban === 'tidak' || typeof biaya === 'number', {
		path: ['biaya'],
		message: 'number',
	});

const weight = z.coerce.number('number').int('number').min(0, 'number').max(10, 'number');

export const scenarioForm = z.object({
	nama: z.string().trim().min(3, 'reasonShort').max(80, 'reasonLong'),
	anggaran: rupiah,
	gap: weight,
	duty: weight,
	reach: weight,
	effect: weight,
	token,
});

export const scenarioIdForm = z.object({ skenario: anId });

/** The leader signs what was read: the hash names it. */
export const signForm = z.object({
	sidik: z.string().regex(/^[0-9a-f]{64}$/, 'unknown'),
	baca: z.literal('1', 'chooseOne'),
});

export const returnForm = z.object({
	alasan: z.string().trim().min(10, 'reasonShort').max(500, 'reasonLong'),
});
