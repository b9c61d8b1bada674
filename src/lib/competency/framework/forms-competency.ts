import { levels } from '../level.ts';
import type { CompetencyTyped } from './competencyTyped.ts';
import type { CompetencyDocument } from './document.ts';
import { competencyDocument } from './forms-document.ts';

const listed = (text: string) => text.split(/[,;\s]+/).filter((one) => one !== '');

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
