import type { Understanding } from '#lib/competency/index.ts';

/** The address of the answer to a question, or null when it names no competency or no known place. */
export function answerHref(path: string, text: string, asked: Understanding): string | null {
	const { competency, place, level, standing, others, lost } = asked;
	if (!competency || !place) return null;
	const search = new URLSearchParams({
		cari: text,
		unit: String(place.id),
		kompetensi: String(competency.id),
		keadaan: standing,
		tingkat: String(level),
	});
	if (lost.length > 0) search.set('lewat', lost.join(' '));
	for (const { id } of others) search.append('atau', String(id));
	return `${path}?${search}`;
}
