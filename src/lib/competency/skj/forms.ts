import { z } from 'zod';
import { requirementKinds } from './profile.ts';
import type { ProfileTyped } from './profileTyped.ts';

const level = z.coerce.number().pipe(z.literal([1, 2, 3, 4, 5]));
const weight = z.enum(['mutlak', 'penting', 'perlu']);
const text = (most: number) => z.string().trim().max(most, 'tooLong');

const body = z.object({
	affair: text(200),
	summary: text(2000).min(10, 'summaryMissing'),
	demands: z.array(
		z
			.object({ code: z.string(), level, upTo: level.nullable(), weight })
			.refine((one) => one.upTo === null || one.upTo >= one.level, { message: 'rangeTurned' }),
	),
	requirements: z.array(z.object({ kind: z.enum(requirementKinds), text: text(500), weight })),
	results: z.array(text(300)).max(20, 'tooMany'),
});

/** What was typed as a version, or what is wrong by field; messages are keys of words. */
export function profileIn(typed: ProfileTyped, codes: readonly string[]) {
	const of = (name: string) => (typed[name] ?? '').trim();
	const asked = codes.filter((code) => of(`tingkat-${code}`) !== '');
	const required = requirementKinds.filter((kind) => of(`syarat-${kind}`) !== '');
	const read = body.safeParse({
		affair: of('urusan'),
		summary: of('ikhtisar'),
		demands: asked.map((code) => ({
			code,
			level: of(`tingkat-${code}`),
			upTo: of(`sampai-${code}`) || null,
			weight: of(`bobot-${code}`),
		})),
		requirements: required.map((kind) => ({
			kind,
			text: of(`syarat-${kind}`),
			weight: of(`bobot-${kind}`),
		})),
		results: of('kinerja')
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== ''),
	});
	if (read.success) return { ok: true as const, body: read.data };
	const errors: Record<string, string> = {};
	for (const { path, message } of read.error.issues) {
		const place = Number(path[1]);
		const field =
			path[0] === 'demands'
				? `sampai-${asked[place] ?? ''}`
				: path[0] === 'requirements'
					? `syarat-${required[place] ?? ''}`
					: path[0] === 'affair'
						? 'urusan'
						: path[0] === 'summary'
							? 'ikhtisar'
							: 'kinerja';
		errors[field] ??= message;
	}
	return { ok: false as const, errors };
}
