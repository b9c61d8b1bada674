import type { Block } from '../block.ts';
import type { TextsEn } from './texts.ts';

/** A version of a course that is being written. */
export type Draft = {
	readonly id: number;
	readonly courseCode: string;
	readonly title: string;
	readonly summary: string;
	readonly competencyCode: string;
	readonly level: number;
	readonly jp: number;
	readonly passMark: number;
	readonly textsEn: TextsEn;
	readonly changedAt: Date;
	/** The version that learners get today, or null: the course is new. */
	readonly openVersion: number | null;
	/** Officers who wrote something in it. */
	readonly authors: readonly number[];
	readonly asked: AskedReview | null;
};

/** The newest time that a draft was put before another person. */
export type AskedReview = {
	readonly id: number;
	readonly by: number;
	readonly at: Date;
	readonly verdict: 'approved' | 'returned' | null;
	readonly note: string | null;
};

export type DraftBlock = {
	readonly id: number;
	readonly body: Block;
	readonly textsEn: TextsEn;
	readonly revision: number;
};

export type DraftScreen = {
	readonly id: number;
	readonly title: string;
	readonly textsEn: TextsEn;
	readonly blocks: readonly DraftBlock[];
};

export type DraftLesson = {
	readonly id: number;
	readonly slug: string;
	readonly title: string;
	readonly minutes: number;
	readonly practiceMinutes: number;
	readonly textsEn: TextsEn;
	readonly screens: readonly DraftScreen[];
};

export type DraftQuestion = {
	readonly id: number;
	readonly text: string;
	readonly options: readonly string[];
	readonly key: number;
	readonly explanation: string;
	readonly lessonId: number;
	readonly itemId: number | null;
	readonly textsEn: TextsEn;
};

/** A question as its form says it: what it says in English is written elsewhere, and stays. */
export type WrittenQuestion = Omit<DraftQuestion, 'textsEn'>;

export type DraftContent = {
	readonly lessons: readonly DraftLesson[];
	readonly questions: readonly DraftQuestion[];
};

/** What can be moved, removed and put back. */
export type PartKind = 'lesson' | 'screen' | 'block' | 'question';
