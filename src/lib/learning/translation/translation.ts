import type { TextsEn } from '../authoring/texts.ts';

export type TranslatedKind = 'course' | 'lesson' | 'screen' | 'block' | 'question';

/** Something in a draft that says something, with its English. */
export type TranslationPart = {
	readonly kind: TranslatedKind;
	readonly id: number;
	readonly says: object;
	readonly textsEn: TextsEn;
};

/** What is translated in one go: the course itself, one lesson, or the quiz. */
export type TranslationSection = {
	/** In the address: `pelatihan`, the number of a lesson, or `kuis`. */
	readonly key: string;
	readonly kind: 'course' | 'lesson' | 'quiz';
	readonly title: string;
	readonly parts: readonly TranslationPart[];
};

/** How far English has come. `old`: the Indonesian has changed since. */
export type TranslationCount = {
	readonly total: number;
	readonly missing: number;
	readonly old: number;
};

/** One text as a form sends it: `seen` tells what its page showed, `fits` that old English still holds. */
export type SentEnglish = {
	readonly text: string;
	readonly seen: string;
	readonly fits: boolean;
};

export type EnglishFault = 'tooLong' | 'changedMeanwhile';
