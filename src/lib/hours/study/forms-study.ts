import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import { decisions } from '../claim/claim.ts';
import { studyKinds, studyLevels } from './study.ts';

const dayField = z
	.string()
	.transform((text) => parseDay(text))
	.refine((on) => on !== null, { error: 'day' })
	.transform((on) => on as NonNullable<typeof on>);
const name = z.string().trim().min(3, { error: 'name' }).max(200, { error: 'name' });
const whole = (most: number) => z.coerce.number({ error: 'number' }).int().min(1).max(most);

/** An officer asks to study. */
export const studyForm = z.object({
	token: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
	jenis: z.enum(studyKinds, { error: 'kind' }),
	lembaga: name,
	program: name,
	jenjang: z.enum(studyLevels, { error: 'level' }),
	semester: whole(14),
	mulai: dayField,
});
export type StudyForm = z.infer<typeof studyForm>;

/** An organiser decides on a study. */
export const decideStudyForm = z
	.object({
		keputusan: z.enum(decisions, { error: 'decision' }),
		alasan: z.string().trim().max(500).default(''),
	})
	.refine(({ keputusan, alasan }) => keputusan === 'accepted' || alasan.length >= 3, {
		path: ['alasan'],
		error: 'reason',
	});

/** A semester with its results. */
export const semesterForm = z
	.object({ nomor: whole(20), dari: dayField, sampai: dayField })
	.refine(({ dari, sampai }) => sampai >= dari, { path: ['sampai'], error: 'order' });
export type SemesterForm = z.infer<typeof semesterForm>;

/** How a study ended. */
export const endForm = z
	.object({
		akhir: z.enum(['finished', 'stopped'], { error: 'end' }),
		tanggal: dayField,
		alasan: z.string().trim().max(500).default(''),
	})
	.refine(({ akhir, alasan }) => akhir === 'finished' || alasan.length >= 3, {
		path: ['alasan'],
		error: 'reason',
	});
export type EndForm = z.infer<typeof endForm>;
