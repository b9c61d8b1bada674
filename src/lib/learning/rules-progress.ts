import type { LessonState } from './enrolment.ts';

export type ItemState = 'done' | 'begun' | 'open';

/** One thing that the certificate asks for. */
export type Item =
	| {
			readonly kind: 'lesson';
			readonly slug: string;
			readonly title: string;
			readonly titleEn: string | null;
			readonly minutes: number;
			readonly state: ItemState;
			readonly isPackage: boolean;
	  }
	| { readonly kind: 'quiz'; readonly state: ItemState };

export type Progress = {
	readonly items: readonly Item[];
	readonly done: number;
	readonly total: number;
	/** What the certificate still lacks, in the order in which it can be done. */
	readonly missing: readonly Item[];
};

/**
 * Progress counted in things really done, each lesson and the quiz alike.
 *
 * A course of packages has no quiz of its own: pass null, and its items alone are asked for.
 *
 * Six lessons of which four are done, quiz not passed → { done: 4, total: 7, missing: [2 lessons, quiz] }
 */
export function progressOf(
	lessons: readonly LessonState[],
	quiz: { readonly begun: boolean; readonly passed: boolean } | null,
): Progress {
	const items: Item[] = lessons.map((lesson) => ({
		...{ kind: 'lesson', slug: lesson.slug, minutes: lesson.minutes },
		...{ title: lesson.title, titleEn: lesson.titleEn, isPackage: lesson.isPackage },
		state: lesson.doneAt ? 'done' : lesson.visitedAt ? 'begun' : 'open',
	}));
	if (quiz)
		items.push({ kind: 'quiz', state: quiz.passed ? 'done' : quiz.begun ? 'begun' : 'open' });
	const missing = items.filter(({ state }) => state !== 'done');
	return { items, done: items.length - missing.length, total: items.length, missing };
}

export type ResumePoint =
	| {
			readonly at: 'lesson';
			readonly slug: string;
			readonly screen: number;
			readonly isPackage: boolean;
	  }
	| { readonly at: 'quiz' }
	| { readonly at: 'certificate' };

/**
 * Where to go on: the unfinished lesson read last, at its screen; else the first unfinished one;
 * then the quiz, or in a course of packages the first again, for a better score; then the certificate. The same on every device, because the place is on the server.
 */
export function resumeAt(lessons: readonly LessonState[], passed: boolean): ResumePoint {
	if (passed) return { at: 'certificate' };
	const unfinished = lessons.filter(({ doneAt }) => doneAt === null);
	const lastRead = unfinished
		.filter(({ visitedAt }) => visitedAt !== null)
		.toSorted((a, b) => Number(b.visitedAt) - Number(a.visitedAt))[0];
	const again = lessons.find(({ isPackage }) => isPackage);
	const next = lastRead ?? unfinished[0] ?? again;
	if (!next) return { at: 'quiz' };
	const { slug, place, isPackage } = next;
	return { at: 'lesson', slug, screen: place.screen, isPackage };
}

/** The lesson after this one that is not done yet, or null: then the quiz is next. */
export function nextLesson(lessons: readonly LessonState[], slug: string): LessonState | null {
	const at = lessons.findIndex((lesson) => lesson.slug === slug);
	const open = [...lessons.slice(at + 1), ...lessons.slice(0, at)];
	return open.find(({ doneAt }) => doneAt === null) ?? null;
}
