import { z } from 'zod';
import type { TiedTo } from './tie.ts';

/** 'temuan-12', 'uji-3' or 'tidak'. */
export const tieForm = z.object({
	kaitan: z
		.string()
		.regex(/^(?:(?:temuan|uji)-[1-9]\d{0,14}|tidak)$/, 'unknown')
		.transform((text): TiedTo => {
			const [kind, id] = text.split('-');
			if (kind === 'tidak') return { kind: 'nothing' };
			return { kind: kind === 'uji' ? 'trial' : 'finding', id: Number(id) };
		}),
});
