import type { EnglishFault } from '#lib/learning/index.ts';
import * as m from '#lib/words/messages.js';

/** The place of a text on the page: `block:12:lines.0.says` → `block-12-lines-0-says`. */
export const fieldId = (name: string) => name.replace(/[:.]/g, '-');

export const faultWords: Record<EnglishFault, () => string> = {
	tooLong: m.translation_too_long,
	changedMeanwhile: m.translation_changed,
};
