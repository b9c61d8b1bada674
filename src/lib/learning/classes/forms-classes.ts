import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';

/** A day as its field sends it; else 'day'. */
export const classDay = z
	.string()
	.transform((text) => parseDay(text))
	.refine((date): date is Day => date !== null, 'day');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock');
/** A whole number between two ends; else 'count'. */
export const classCount = (least: number, most: number) =>
	z.coerce.number('count').int('count').min(least, 'count').max(most, 'count');
/** A text of some length, or none: then null. */
export const maybeText = (least: number, most: number) =>
	z
		.string()
		.trim()
		.max(most, 'length')
		.refine((text) => text === '' || text.length >= least, 'length')
		.transform((text) => text || null);
/** An https address at which people meet, or none: then null. */
export const meetingLink = z
	.string()
	.trim()
	.max(500, 'length')
	.refine((text) => text === '' || /^https:\/\/\S+$/.test(text), 'link')
	.transform((text) => text || null);
export const className = z.string().trim().min(3, 'length').max(160, 'length');
const reason = z.string().trim().min(3, 'reason').max(300, 'reason');

/** A class that an organiser opens. `token` is made with the form: sent twice, it is one class. */
export const classOpenForm = z
	.object({
		token: z.string().regex(/^[0-9a-f]{32}$/),
		kode: z
			.string()
			.trim()
			.regex(/^[A-Za-z0-9][A-Za-z0-9./-]{1,59}$/, 'code'),
		kursus: z.string().trim().min(1, 'course').max(60, 'course'),
		unit: z.coerce.number().int().positive('unit'),
		judul: className,
		tempat: maybeText(2, 160),
		tautan: meetingLink,
		catatan: maybeText(0, 1000),
		kursi: classCount(1, 500),
		minimal: classCount(1, 500),
		sampai: classDay,
		hadir: classCount(1, 100),
	})
	.refine(({ minimal, kursi }) => minimal <= kursi, { path: ['minimal'], message: 'minimum' });
export type ClassOpenForm = z.infer<typeof classOpenForm>;

export const sessionForm = z
	.object({
		hari: classDay,
		mulai: clock,
		selesai: clock,
		ruang: maybeText(2, 120),
		pengajar: maybeText(2, 120),
		nip: z
			.string()
			.trim()
			.regex(/^(\d{18})?$/, 'nip')
			.transform((text) => text || null),
	})
	.refine(({ mulai, selesai }) => selesai > mulai, { path: ['selesai'], message: 'ends' });
export type SessionForm = z.infer<typeof sessionForm>;

export const cancelForm = z.object({ alasan: reason });
export const releaseForm = z.object({ usulan: z.coerce.number().int().positive(), alasan: reason });
export const seatsForm = z.object({
	tambah: classCount(0, 200),
	simpan: classCount(0, 500),
	unit: z.coerce.number().int().positive('unit'),
});
