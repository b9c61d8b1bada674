import { z } from 'zod';

const answer = z.coerce.number('answer').int('answer').min(1, 'answer').max(5, 'answer');

export const reactionForm = z.object({
	useful: answer,
	clear: answer,
	ready: answer,
	komentar: z
		.string()
		.trim()
		.max(1000, 'length')
		.transform((text) => text || null),
});

/** Lines of NIP, score before and score after, with anything but digits between. */
export const scoresForm = z.object({
	nilai: z
		.string()
		.max(30_000, 'length')
		.transform((text) =>
			[...text.matchAll(/\b(\d{18})\D+(\d{1,3})\D+(\d{1,3})\b/g)].map(
				([, nip = '', before, after]) => ({ nip, before: Number(before), after: Number(after) }),
			),
		)
		.refine(
			(rows) => rows.length > 0 && rows.every(({ before, after }) => before <= 100 && after <= 100),
			'scores',
		),
});
