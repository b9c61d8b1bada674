import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { roundRule } from './roundRule.ts';

const day = z
	.string('day')
	.transform((text) => parseDay(text))
	.refine((date): date is Day => date !== null, 'day');
const ids = z
	.array(z.coerce.number().int().positive().max(999_999_999_999_999, 'people'))
	.max(200, 'people');
const shared = {
	token: z.string().regex(/^[0-9a-f]{32}$/),
	judul: z.string('title').trim().min(3, 'title').max(160, 'title'),
	sampai: day,
	kompetensi: z
		.array(z.string().min(1).max(60))
		.min(1, 'competencies')
		.max(roundRule.mostCompetencies, 'competencies'),
};

/** A round that a supervisor opens for people of the team. The token is made with the form. */
export const teamRoundForm = z.object({ ...shared, pegawai: ids.min(1, 'people') });

/** A round that an organiser opens: for the NIPs given, or for all of a unit. */
export const roundOpenForm = z.object({
	...shared,
	unit: z.coerce.number('unit').int('unit').positive('unit'),
	nip: z
		.string()
		.max(4_000, 'people')
		.transform((text) => text.match(/\b\d{18}\b/g) ?? []),
});

/** Who is asked about somebody; nobody is an answer, too. */
export const ratersForm = z.object({ penilai: ids });
