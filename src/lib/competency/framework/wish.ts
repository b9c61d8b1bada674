import type { CompetencyKind } from '../competency.ts';
import { levels } from '../level.ts';
import type { CompetencyDocument } from './document.ts';

/** A competency that somebody misses in a dictionary, and what was decided. */
export type Wish = {
	readonly id: number;
	readonly frameworkCode: string;
	readonly code: string;
	readonly name: string;
	readonly kind: CompetencyKind;
	readonly definition: string;
	readonly reason: string;
	readonly askedBy: number;
	readonly askedByName: string;
	readonly askedAt: Date;
	readonly verdict: 'taken' | 'refused' | null;
	readonly note: string | null;
	readonly decidedByName: string | null;
};

/** What stands where nobody has written a level yet; a version that holds it is not handed over. */
const unwritten = 'Belum dirumuskan.';

/** A wished competency as it enters a draft: five levels that somebody must write. */
export function skeletonOf(
	wish: Pick<Wish, 'code' | 'name' | 'kind' | 'definition'>,
	basis: string,
): CompetencyDocument {
	const { code, name, kind, definition } = wish;
	const clause = `${basis}, ${name}`;
	return {
		...{ code, name, kind, definition, clause },
		urusan: null,
		services: [],
		elements: [],
		levels: levels.map((level) => ({
			level,
			description: unwritten,
			indicators: [{ text: unwritten, clause: `${clause} tingkat ${level}` }],
		})),
	};
}

/** Codes of competencies with a level or an indicator that nobody has written. */
export function unwrittenIn(document: { competencies: readonly CompetencyDocument[] }): string[] {
	return document.competencies
		.filter(({ levels: all }) =>
			all.some(
				({ description, indicators }) =>
					description === unwritten || indicators.some(({ text }) => text === unwritten),
			),
		)
		.map(({ code }) => code);
}
