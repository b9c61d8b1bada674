import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';

const day = z
	.string()
	.transform((text) => parseDay(text))
	.refine((date): date is Day => date !== null, 'day');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock');
const count = (least: number, most: number) =>
	z.coerce.number('count').int('count').min(least, 'count').max(most, 'count');
const maybe = (least: number, most: number) =>
	z
		.string()
		.trim()
		.max(most, 'length')
		.refine((text) => text === '' || text.length >= least, 'length')
		.transform((text) => text || null);
const link = z
	.string()
	.trim()
	.max(500, 'length')
	.refine((text) => text === '' || /^https:\/\/\S+$/.test(text), 'link')
	.transform((text) => text || null);
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
		judul: z.string().trim().min(3, 'length').max(160, 'length'),
		tempat: maybe(2, 160),
		tautan: link,
		catatan: maybe(0, 1000),
		kursi: count(1, 500),
		minimal: count(1, 500),
		sampai: day,
		hadir: count(1, 100),
	})
	.refine(({ minimal, kursi }) => minimal <= kursi, { path: ['minimal'], message: 'minimum' });
export type ClassOpenForm = z.infer<typeof classOpenForm>;

export const sessionForm = z
	.object({
		hari: day,
		mulai: clock,
		selesai: clock,
		ruang: maybe(2, 120),
		pengajar: maybe(2, 120),
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
	tambah: count(0, 200),
	simpan: count(0, 500),
	unit: z.coerce.number().int().positive('unit'),
});

/** Numbers of officers as they stand in a column of a table, one a line or with any other sign between. */
export const nipListForm = z.object({
	daftar: z
		.string()
		.max(20_000, 'length')
		.transform((text) => [...new Set(text.match(/\b\d{18}\b/g) ?? [])])
		.refine((found) => found.length > 0 && found.length <= 500, 'nips'),
	anyway: z.literal('1').optional(),
});
