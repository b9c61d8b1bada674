import { z } from 'zod';
import { day } from '../../time/index.ts';
import { stageRules } from './path.ts';

const words = (most: number) => z.string().trim().min(3, 'reason').max(most, 'reason');
const optionalDay = z
	.union([z.literal(''), z.iso.date('day')])
	.optional()
	.transform((text) => (text ? day(text) : null));
const place = z.coerce.number().int().min(1).max(12);
const courseCode = z.string().trim().min(1, 'course').max(60, 'course');

export const pathForm = z.object({ judul: words(120), ringkasan: words(600), target: optionalDay });
export const stageForm = z.object({
	judul: words(120),
	aturan: z.enum(stageRules, 'choose'),
	urut: z
		.literal('1')
		.optional()
		.transform((value) => value === '1'),
	buka: optionalDay,
});
export const stageCourseForm = z.object({ tahap: place, kursus: courseCode });
export const dropStageForm = z.object({ tahap: place });
export const dropCourseForm = z.object({ kursus: courseCode });
