import { z } from 'zod';
import { daysBetween, parseDay } from '../../time/index.ts';
import { secondsChoices } from './seconds.ts';
import { sessionsIn } from './sessionText.ts';

const aDay = z.string().transform((text, context) => {
	const day = parseDay(text.trim());
	if (day !== null) return day;
	context.addIssue({ code: 'custom', message: 'day' });
	return z.NEVER;
});
const anId = z.coerce.number().int().positive().max(1e15);
/** Rupiah as people write it: 'Rp 1.500.000', or nothing. */
const rupiah = z.string().transform((text, context) => {
	const digits = text.replaceAll(/[.\s]|^\s*Rp/g, '');
	if (digits === '') return null;
	if (/^\d{1,13}$/.test(digits)) return Number(digits);
	context.addIssue({ code: 'custom', message: 'number' });
	return z.NEVER;
});
const named = (most: number) =>
	z
		.string()
		.trim()
		.max(most)
		.transform((text) => (text === '' ? null : text))
		.refine((text) => text === null || text.length >= 2, { message: 'tooShort' });

const longest = 366;

/** A new timetable; `sampai` is the last day, as people say it. */
export const timetableForm = z
	.object({
		nama: z.string().trim().min(3, 'tooShort').max(120, 'tooLong'),
		unit: anId,
		mulai: aDay,
		sampai: aDay,
		anggaran: rupiah,
		token: z.string().min(16).max(64),
	})
	.refine(({ mulai, sampai }) => sampai >= mulai && daysBetween(mulai, sampai) < longest, {
		path: ['sampai'],
		message: 'order',
	});

/** A class, from the form or from a row of a file: the same words, the same limits. */
export const classForm = z
	.object({
		kode: z.string().trim().min(2, 'tooShort').max(40, 'tooLong'),
		pelatihan: z.string().trim().min(2, 'tooShort').max(40, 'tooLong'),
		tempat: named(120),
		pengajar: named(120),
		minimal: z.coerce.number().int().min(0, 'number').max(500, 'number'),
		maksimal: z.coerce.number().int().min(1, 'number').max(500, 'number'),
		biaya: rupiah.transform((value) => value ?? 0),
		biayapeserta: rupiah.transform((value) => value ?? 0),
		sesi: z.string().transform((text, context) => {
			const sessions = sessionsIn(text);
			if (sessions !== null && sessions.length <= 60) return sessions;
			context.addIssue({ code: 'custom', message: 'sessions' });
			return z.NEVER;
		}),
	})
	.refine(({ minimal, maksimal }) => maksimal >= minimal, { path: ['maksimal'], message: 'order' })
	.transform(
		({ kode, pelatihan, tempat, pengajar, minimal, maksimal, biaya, biayapeserta, sesi }) => ({
			code: kode,
			courseCode: pelatihan,
			place: tempat,
			trainer: pengajar,
			seatsMin: minimal,
			seatsMax: maksimal,
			cost: biaya,
			costASeat: biayapeserta,
			sessions: sesi,
		}),
	);

/** Surely in a class, or surely not, with the reason that others will read. */
export const placeForm = z.object({
	pegawai: anId,
	kelas: anId,
	pilihan: z.enum(['pin', 'forbid']),
	alasan: z.string().trim().min(3, 'tooShort').max(300, 'tooLong'),
});

/** Days on which an officer cannot come; the reason is not asked. */
export const awayForm = z
	.object({ pegawai: anId, mulai: aDay, sampai: aDay })
	.refine(({ mulai, sampai }) => sampai >= mulai && daysBetween(mulai, sampai) < longest, {
		path: ['sampai'],
		message: 'order',
	});

/** The word of a head of office. */
export const wordForm = z
	.object({
		kata: z.enum(['approved', 'objected']),
		alasan: z.string().trim().max(300, 'tooLong'),
	})
	.refine(({ kata, alasan }) => kata === 'approved' || alasan.length >= 3, {
		path: ['alasan'],
		message: 'tooShort',
	});

export const runForm = z.object({
	detik: z.coerce.number().refine((n) => secondsChoices.some((one) => one === n), 'number'),
});
