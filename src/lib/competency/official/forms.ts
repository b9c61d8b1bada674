import { z } from 'zod';
import { ipEducations, ipPosts, ipPredicates, ipSanctions } from './index-table.ts';
import type { IpFacts } from './rules-index.ts';

const shape = z.object({
	jabatan: z.enum(ipPosts),
	pendidikan: z.enum(ipEducations),
	pelatihan: z.enum(['ya', 'tidak']).default('tidak'),
	jp: z.coerce.number().min(0).max(2000).catch(0),
	seminar: z.enum(['ya', 'tidak']).default('tidak'),
	kinerja: z.enum(ipPredicates),
	hukuman: z.enum(ipSanctions),
});

/** The facts that an address holds; null until it holds all of them. */
export function ipFactsIn(search: URLSearchParams): IpFacts | null {
	const parsed = shape.safeParse(Object.fromEntries(search));
	if (!parsed.success) return null;
	const { jabatan, pendidikan, pelatihan, jp, seminar, kinerja, hukuman } = parsed.data;
	return {
		post: jabatan,
		education: pendidikan,
		own: pelatihan === 'ya',
		technicalJp: jp,
		seminar: seminar === 'ya',
		predicate: kinerja,
		sanction: hukuman,
	};
}
