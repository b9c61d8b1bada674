/** The two languages of every page; Indonesian is the source. */
export type Locale = 'id' | 'en';

const TAGS = { id: 'id-ID', en: 'en-GB' } as const;

/** The BCP 47 tag whose conventions a language follows: `tagOf('en')` → `'en-GB'`. */
export function tagOf(locale: Locale): string {
	return TAGS[locale];
}
