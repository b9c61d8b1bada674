import * as m from '../words/messages.js';

/** What happened, what it means for the reader, and the way out. */
export interface ErrorWords {
	title: string;
	text: string;
	way: string;
}

const WORDS: Record<number, () => ErrorWords> = {
	401: () => ({ title: m.ui_401_title(), text: m.ui_401_text(), way: m.ui_401_way() }),
	403: () => ({ title: m.ui_403_title(), text: m.ui_403_text(), way: m.ui_403_way() }),
	404: () => ({ title: m.ui_404_title(), text: m.ui_404_text(), way: m.ui_404_way() }),
	413: () => ({ title: m.ui_413_title(), text: m.ui_413_text(), way: m.ui_413_way() }),
	429: () => ({ title: m.ui_429_title(), text: m.ui_429_text(), way: m.ui_429_way() }),
	500: () => ({ title: m.ui_500_title(), text: m.ui_500_text(), way: m.ui_500_way() }),
	503: () => ({ title: m.ui_503_title(), text: m.ui_503_text(), way: m.ui_503_way() }),
};

/** The words of an error page; a status without words of its own speaks as refusal (4xx) or as fault (5xx). */
export function errorWords(status: number): ErrorWords {
	const own = WORDS[status];
	if (own) return own();
	if (status >= 500) return errorWords(500);
	return { title: m.ui_400_title(), text: m.ui_400_text(), way: m.ui_400_way() };
}
