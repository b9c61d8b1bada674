import type { KeptAct } from '#lib/learning/offline/keptAct.ts';
import { placeAfter } from '#lib/learning/offline/rules-place.ts';
import type { SavedCourse, SavedLesson } from '#lib/learning/offline/savedCourse.ts';
import type { Row } from './worker.ts';

export type StandingLesson = SavedLesson & { begun: boolean };

/** The lessons as this phone knows them: the copy, and all that was done since and not refused. */
export function lessonsNow({ code, lessons }: SavedCourse, rows: readonly Row[]): StandingLesson[] {
	const acts = actsIn(code, rows);
	return lessons.map((lesson) => {
		const after = placeAfter(lesson, lesson, acts);
		const begun = acts.some((act) => 'lesson' in act && act.lesson === lesson.slug);
		const visited = lesson.place.screen > 0 || Object.keys(lesson.place.checks).length > 0;
		return { ...lesson, ...after, begun: begun || visited };
	});
}

function actsIn(code: string, rows: readonly Row[]): KeptAct[] {
	return rows
		.filter(({ answer }) => answer?.outcome !== 'refused')
		.map(({ act }) => act)
		.filter((act) => act.kind !== 'scan' && act.course === code);
}

/** A quiz of this course that has not been answered by the server yet. */
export const quizWaits = (code: string, rows: readonly Row[]) =>
	rows.some(({ act, answer }) => !answer && act.kind === 'quiz' && act.course === code);
