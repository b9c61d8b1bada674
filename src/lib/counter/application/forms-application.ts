import { z } from 'zod';
import { applicationStates, fileDuties } from './application.ts';

const longestNote = 500;
const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** '' means nothing was said. */
const said = (most: number) =>
	z
		.string()
		.trim()
		.max(most, 'tooLong')
		.transform((text) => (text === '' ? null : text))
		.refine((text) => text === null || text.length >= 3, 'tooShort')
		.nullable()
		.default(null);

/** The desk takes a file. `ada` are the places of what was handed in, as the citizen's own list has them. */
export const openingForm = z.object({
	token: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
	layanan: z.string().min(1).max(20),
	kantor: z.string().min(1).max(40),
	kunjungan: id.nullable().catch(null),
	ada: z.array(z.coerce.number().int().min(0).max(99)).default([]),
	catatan: said(longestNote),
});

export const stepForm = z.object({
	langkah: z.enum(applicationStates, 'chooseOne'),
	sesudah: z.coerce.number().int().positive(),
	kurang: z.array(z.string().max(longestNote)).default([]),
	catatan: said(longestNote),
	nomor: said(80),
	jumlah: z
		.string()
		.default('')
		.transform((text) => text.replace(/[.\s]|^Rp/gi, ''))
		.pipe(z.string().regex(/^\d{0,9}$/, 'notANumber'))
		.transform((text) => (text === '' || Number(text) === 0 ? null : Number(text))),
});

export const dutyForm = z.object({ pegawai: id, tugas: z.enum(fileDuties, 'chooseOne') });
export const dutyEndForm = z.object({ id });
