import { createHash } from 'node:crypto';
import type { TextPair } from '../authoring/texts.ts';

/** A digest of what a page showed of a text, so that the form tells when either language moved on. */
export function seenMark({ text, english }: Pick<TextPair, 'text' | 'english'>): string {
	const shown = JSON.stringify([text, english]);
	return createHash('sha256').update(shown).digest('base64url').slice(0, 12);
}
