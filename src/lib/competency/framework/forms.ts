import { z } from 'zod';
import { levels } from '../level.ts';
import type { CompetencyDocument } from './document.ts';
import { competencyDocument } from './forms-document.ts';
import { ratingRules } from './framework.ts';
import type { RatingRules } from './framework.ts';

export const judgeForm = z
	.object({
		putusan: z.enum(['publish', 'return']),
		catatan: z.string().trim().max(500).default(''),
	})
	.refine(({ putusan, catatan }) => putusan === 'publish' || catatan.length >= 10, {
		path: ['catatan'],
	});

export const importForm = z.object({
	kode: z
		.string()
		.trim()
		.regex(/^[a-z0-9][a-z0-9-]{1,39}$/),
	nama: z.string().trim().min(1).max(200),
	dasar: z.string().trim().max(300).default(''),
});

/** The rule of each code that a form names; what it does not know is left out. */
export function ratingRulesIn(sent: FormData, codes: readonly string[]): RatingRules {
	const known = z.enum(ratingRules);
	return Object.fromEntries(
		codes.flatMap((code) => {
			const rule = known.safeParse(sent.get(`aturan-${code}`));
			return rule.success ? [[code, rule.data] as const] : [];
		}),
	);
}

const listed = (text: string) => text.split(/[,;\s]+/).filter((one) => one !== '');

/** What was typed for one competency, as the form names its fields. */
export type CompetencyTyped = Readonly<Record<string, string>>;

/** The fields of a competency as they stand in the draft. */
export function typedOf(competency: CompetencyDocument): CompetencyTyped {
	return {
		nama: competency.name,
		definisi: competency.definition,
		layanan: competency.services.join(', '),
		unsur: competency.elements.join(', '),
		...Object.fromEntries(
			competency.levels.flatMap(({ level, description, indicators }) => [
				[`uraian-${level}`, description],
				[`indikator-${level}`, indicators.map(({ text }) => text).join('\n')],
			]),
		),
	};
}

const fieldOf: Readonly<Record<string, string>> = {
	name: 'nama',
	definition: 'definisi',
	services: 'layanan',
	elements: 'unsur',
};

/**
 * A competency of the draft with what was typed put in, or what is wrong by field. An indicator that
 * was left as it was keeps its clause; a new one cites the place of its level.
 */
export function competencyTyped(before: CompetencyDocument, typed: CompetencyTyped) {
	const clauses = new Map(
		before.levels.flatMap(({ indicators }) => indicators.map((one) => [one.text, one.clause])),
	);
	const read = competencyDocument.safeParse({
		...before,
		name: typed['nama'] ?? '',
		definition: typed['definisi'] ?? '',
		services: listed(typed['layanan'] ?? ''),
		elements: listed(typed['unsur'] ?? '').map(Number),
		levels: levels.map((level) => ({
			level,
			description: typed[`uraian-${level}`] ?? '',
			indicators: (typed[`indikator-${level}`] ?? '')
				.split('\n')
				.map((line) => line.trim())
				.filter((line) => line !== '')
				.map((text) => ({
					text,
					clause: clauses.get(text) ?? `${before.clause} tingkat ${level}`,
				})),
		})),
	});
	if (read.success) return { ok: true as const, competency: read.data };
	const errors: Record<string, string> = {};
	for (const { path, message } of read.error.issues) {
		const level = Number(path[1]) + 1;
		const part = path[2] === 'description' ? 'uraian' : 'indikator';
		errors[path[0] === 'levels' ? `${part}-${level}` : (fieldOf[String(path[0])] ?? 'nama')] ??=
			message;
	}
	return { ok: false as const, errors };
}
