import { textName, textPairs, translationSections } from '../learning/index.ts';
import { draftContent, openDraft, seenMark, translateCourse } from '../learning/server.ts';
import type { Act } from '../platform/act.server.ts';

/** Writes English beside each of these Indonesian texts of a draft. */
export async function translateDraft(
	act: Act,
	code: string,
	english: Readonly<Record<string, string>>,
): Promise<void> {
	const draft = await openDraft(act.db, code);
	if (!draft) throw new Error(`${code}: no draft`);
	const sections = translationSections(draft, await draftContent(act.db, draft.id));
	const sent = sections
		.flatMap(({ parts }) => parts)
		.flatMap((part) =>
			textPairs(part.says, part.textsEn).flatMap((pair) => {
				const text = english[pair.text];
				const name = textName(part, pair.path);
				return text ? [[name, { text, seen: seenMark(pair), fits: false }] as const] : [];
			}),
		);
	const kept = await translateCourse(act, code, new Map(sent));
	if (!kept.ok) throw new Error(`${code}: ${kept.reason}`);
}

/** The beginning of the waiting draft in English, as somebody who translates begins. */
export const waitingEnglish = {
	'Latihan sistem: KTP-el yang hilang': 'System practice: a lost identity card',
	'Mencetak ulang KTP-el di layar yang mirip aplikasinya, tanpa menyentuh data siapa pun.':
		'Print an identity card again on screens like those of the application, without touching anybody’s data.',
	'Cetak ulang KTP-el': 'Printing an identity card again',
};
