import { z } from 'zod';

const month = z
	.string()
	.regex(/^(|0?[1-9]|1[0-2])$/, 'monthUnknown')
	.transform((text) => (text === '' ? null : Number(text)));

/** How an office offers a service. Words are separated by commas. Messages are keys of words. */
export const offerForm = z
	.object({
		sembunyi: z.enum(['', 'tidak', 'ya'], 'chooseOne').default(''),
		musim_dari: month,
		musim_sampai: month,
		kata: z
			.string()
			.max(500, 'tooLong')
			.transform((text) => text.split(/[,;\n]/).map((word) => word.trim().toLowerCase()))
			.transform((words) => [...new Set(words.filter((word) => word !== ''))]),
	})
	.superRefine((typed, context) => {
		if ((typed.musim_dari === null) !== (typed.musim_sampai === null))
			context.addIssue({ code: 'custom', path: ['musim_sampai'], message: 'seasonHalf' });
	})
	.transform(({ sembunyi, musim_dari: from, musim_sampai: to, kata: aliases }) => ({
		hidden: sembunyi === 'ya',
		season: from === null || to === null ? null : { from, to },
		aliases,
	}));
