import { z } from 'zod';

/** A NIP as it is copied: whole, or in the groups in which it is printed. */
const written = /(?<!\d)\d{8}[ .-]?\d{6}[ .-]?\d[ .-]?\d{3}(?!\d)/g;

/** Text with digits enough to be meant as a NIP, but which is none. */
const meant = /\d[\d .-]{8,}\d/;

/**
 * Numbers of officers as they stand in a column of a table. `unread` are the lines that hold none
 * though somebody meant one, so that nobody is left out in silence; a heading is not meant.
 */
export const nipListForm = z.object({
	daftar: z
		.string()
		.max(20_000, 'length')
		.transform((text) => ({
			nips: [...new Set((text.match(written) ?? []).map((one) => one.replaceAll(/\D/g, '')))],
			unread: text
				.split('\n')
				.filter((line) => line.match(written) === null && meant.test(line))
				.map((line) => line.trim().slice(0, 60)),
		}))
		.refine(({ nips }) => nips.length > 0 && nips.length <= 500, 'nips'),
	anyway: z.literal('1').optional(),
});
