import { getContext, setContext } from 'svelte';

const key = Symbol('texts in Indonesian');
type Texts = () => readonly string[];
type LangOf = (text: string) => 'id' | undefined;

/**
 * Tells all views of a screen which of its texts stand there in Indonesian for want of English, so that
 * each says so to whoever listens to the page.
 */
export function indonesianTexts(texts: Texts): LangOf {
	setContext(key, texts);
	return langOf(texts);
}

/** The language of a text on this screen, where it is not the one of the page. */
export const textLang = (): LangOf => langOf(getContext<Texts | undefined>(key) ?? (() => []));

const langOf =
	(texts: Texts): LangOf =>
	(text) =>
		texts().includes(text) ? 'id' : undefined;
