import { z } from 'zod';
import type { Position } from './place.ts';

const sesi = z.union([z.literal('semua'), z.coerce.number().int().positive()]);

/** 'latitude, longitude' as maps copy it; a decimal comma is not understood there either. */
const point = z
	.string()
	.trim()
	.transform((text) => /^(-?\d{1,2}(?:\.\d+)?)[,;\s]+(-?\d{1,3}(?:\.\d+)?)$/.exec(text))
	.refine((found) => found !== null, 'point')
	.transform((found) => ({ latitude: Number(found?.[1]), longitude: Number(found?.[2]) }))
	.refine(
		({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180,
		'point',
	);

export const setPlaceForm = z.object({
	sesi,
	titik: point,
	jarak: z.coerce.number('radius').int('radius').min(50, 'radius').max(2000, 'radius'),
});

export const noPlaceForm = z.object({ sesi });

const sent = z.object({
	latitude: z.coerce.number().min(-90).max(90),
	longitude: z.coerce.number().min(-180).max(180),
	accuracy: z.coerce.number().min(0).max(100_000),
});

/** A position as it was sent; whatever is none counts as not given, and refuses nothing. */
export const positionForm = z.preprocess((value) => {
	const read = sent.safeParse(value);
	return read.success ? read.data : null;
}, z.custom<Position | null>());

/** The three hidden fields of a scan; empty ones were never filled. */
export function positionOf(form: Readonly<Record<string, unknown>>): Position | null {
	const { lintang, bujur, akurasi } = form;
	if (!lintang || !bujur || !akurasi) return null;
	return positionForm.parse({ latitude: lintang, longitude: bujur, accuracy: akurasi });
}
