import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { inDraft, type NoDraft } from './inDraft.server.ts';
import type { NoPart } from './part.server.ts';
import { partTexts } from './store-texts.server.ts';
import { textsOf, type TextsEn } from './texts.ts';

type Done = { readonly ok: true };
const noPart: NoPart = { ok: false, reason: 'noSuchPart' };

/**
 * Keeps the English of a screen's title or of a block, each text with the Indonesian that it was
 * written beside. An emptied field falls back to Indonesian.
 */
export function translatePart(
	act: Act,
	courseCode: string,
	{ kind, id }: { readonly kind: 'screen' | 'block'; readonly id: number },
	english: { readonly [path: string]: string },
): Promise<Done | NoPart | NoDraft> {
	return inDraft<Done | NoPart>(
		act,
		courseCode,
		'learning.draftTranslated',
		async (tx, draftId) => {
			const held = await partTexts(tx, draftId, kind, id);
			if (!held) return { outcome: noPart, after: null };
			const textsEn: TextsEn = Object.fromEntries(
				textsOf(held.says).flatMap(({ path, text }) => {
					const said = english[path]?.trim() ?? '';
					return said === '' ? [] : [[path, { of: text, text: said.slice(0, 4_000) }]];
				}),
			);
			const kept = JSON.stringify(textsEn);
			const table = kind === 'screen' ? sql`learning.draft_screen` : sql`learning.draft_block`;
			await sql`update ${table} set texts_en = ${kept}::jsonb where id = ${id}`.execute(tx);
			return { outcome: { ok: true }, after: { kind, id, texts: Object.keys(textsEn).length } };
		},
	);
}
