import type { Screen } from './block.ts';
import type { CourseEnglish } from './courseEnglish.ts';
import type { Question } from './question.ts';

/** One version of something that can be learned. An enrolment stays with the version it began. */
export type Course = {
	readonly code: string;
	readonly version: number;
	readonly title: string;
	readonly summary: string;
	/** Form of learning in the annex of Peraturan LAN 10/2018, for example NKL03 (e-learning). */
	readonly formCode: string;
	/** Learning hours of 45 minutes. */
	readonly jp: number;
	readonly competencyCode: string;
	readonly level: number;
	/** Lowest score that passes, 0 to 100. */
	readonly passMark: number;
	/** Minutes of reading, practice and quiz together. */
	readonly minutes: number;
};

export type Lesson = {
	readonly slug: string;
	readonly title: string;
	/** Minutes of reading on a phone. */
	readonly minutes: number;
	/** Minutes of practice during real service. */
	readonly practiceMinutes: number;
	readonly screens: readonly Screen[];
};

/** A course with everything in it, as it stands in the reference. */
export type FullCourse = Course & {
	readonly lessons: readonly Lesson[];
	readonly questions: readonly Question[];
	readonly english?: CourseEnglish;
};
