export type Language = 'id' | 'en';

/** A text for its reader; `lang` says that it stands there in Indonesian all the same. */
export type Spoken = { readonly text: string; readonly lang: 'id' | undefined };

/** spoken('Menyambut', null, 'en') → { text: 'Menyambut', lang: 'id' } */
export function spoken(text: string, english: string | null, language: Language): Spoken {
	if (language === 'id') return { text, lang: undefined };
	return english ? { text: english, lang: undefined } : { text, lang: 'id' };
}

type CourseHead = {
	readonly title: string;
	readonly titleEn: string | null;
	readonly summary: string;
	readonly summaryEn: string | null;
};

/** Title and summary of a course, both in one language. */
export function courseIn(course: CourseHead, language: Language) {
	const { title, titleEn, summary, summaryEn } = course;
	if (language === 'id') return { title, summary, lang: undefined };
	return titleEn && summaryEn
		? { title: titleEn, summary: summaryEn, lang: undefined }
		: { title, summary, lang: 'id' as const };
}
