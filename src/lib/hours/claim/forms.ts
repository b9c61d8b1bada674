import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import { decisions } from './claim.ts';

const dayField = z
	.string()
	.transform((text) => parseDay(text))
	.refine((on) => on !== null, { error: 'day' })
	.transform((on) => on as NonNullable<typeof on>);

const text = (most: number) =>
	z
		.string()
		.trim()
		.max(most)
		.default('')
		.transform((value) => value || null);

/** An officer reports what was learned elsewhere. */
export const reportForm = z
	.object({
		token: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
		bentuk: z.string().regex(/^(PD|KL|NKL)\d\d$/, { error: 'form' }),
		judul: z.string().trim().min(3, { error: 'title' }).max(200, { error: 'title' }),
		penyelenggara: text(200),
		nomor: text(100),
		dari: dayField,
		sampai: dayField,
		jumlah: z
			.string()
			.transform((value) => Number(value.replace(',', '.')))
			.pipe(
				z.number({ error: 'amount' }).positive({ error: 'amount' }).max(2_000, { error: 'amount' }),
			),
		tempat: z.enum(['dalam', 'luar'], { error: 'place' }),
	})
	.refine(({ dari, sampai }) => sampai >= dari, { path: ['sampai'], error: 'order' });
export type ReportForm = z.infer<typeof reportForm>;

/** An organiser decides. */
export const decideForm = z
	.object({
		keputusan: z.enum(decisions, { error: 'decision' }),
		alasan: z.string().trim().max(500).default(''),
	})
	.refine(({ keputusan, alasan }) => keputusan === 'accepted' || alasan.length >= 3, {
		path: ['alasan'],
		error: 'reason',
	});
