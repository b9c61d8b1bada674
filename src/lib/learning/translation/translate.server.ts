import { inDraft, type NoDraft } from '../authoring/inDraft.server.ts';
import { draftContent, openDraft } from '../authoring/store-draft.server.ts';
import type { Act } from '../../platform/act.server.ts';
import { translationSections } from './rules-sections.ts';
import { takeEnglish } from './rules-translation.ts';
import { seenMark } from './seenMark.server.ts';
import { updateTexts } from './store-translation.server.ts';
import type { EnglishFault, SentEnglish } from './translation.ts';

type Kept = { readonly ok: true; readonly texts: number };
export type NotTranslated = {
	readonly ok: false;
	readonly reason: 'notKept';
	/** By the name of the text. */
	readonly faults: ReadonlyMap<string, EnglishFault>;
};

/**
 * Keeps the English that a form brings, each text with the Indonesian that it was written beside. An
 * emptied field falls back to Indonesian. Where one text cannot be kept, none is, so that the form comes
 * back whole.
 */
export function translateCourse(
	act: Act,
	courseCode: string,
	sent: ReadonlyMap<string, SentEnglish>,
): Promise<Kept | NotTranslated | NoDraft> {
	return inDraft<Kept | NotTranslated | NoDraft>(
		act,
		courseCode,
		'learning.draftTranslated',
		async (tx, draftId) => {
			const draft = await openDraft(tx, courseCode);
			if (!draft) return { outcome: { ok: false, reason: 'noSuchDraft' }, after: null };
			const sections = translationSections(draft, await draftContent(tx, draftId));
			const taken = sections
				.flatMap(({ parts }) => parts)
				.map((part) => ({ ...part, ...takeEnglish(part, sent, seenMark) }));
			const faults = new Map(taken.flatMap((part) => [...part.faults]));
			if (faults.size > 0)
				return { outcome: { ok: false, reason: 'notKept', faults }, after: null };
			const written = taken.filter(({ changed }) => changed > 0);
			for (const part of written) await updateTexts(tx, part);
			const texts = written.reduce((sum, { changed }) => sum + changed, 0);
			return { outcome: { ok: true, texts }, after: texts > 0 ? { texts } : null };
		},
	);
}
