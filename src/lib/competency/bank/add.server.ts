import { createHash } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import { competencyIdOf } from '../store-observation.server.ts';
import type { TakenItem } from './import/imported.ts';
import type { ItemPlace } from './item.ts';
import { insertItem } from './store-item.server.ts';

export type Added =
	| { readonly ok: true; readonly added: number; readonly known: number }
	| { readonly ok: false; readonly reason: 'unknownCompetency' };

/**
 * Adds items to the bank of a competency, as drafts: all of them or none. The same item again is known
 * already, so a file may be sent twice. A category of the file goes before the content of the form.
 */
export async function addItems(
	act: Act,
	place: ItemPlace,
	source: string,
	items: readonly TakenItem[],
): Promise<Added> {
	return act.db.transaction().execute(async (tx): Promise<Added> => {
		const competencyId = await competencyIdOf(tx, place.competencyCode);
		if (competencyId === null) return { ok: false, reason: 'unknownCompetency' };
		const author = act.who.kind === 'officer' ? act.who.officerId : null;
		const ids: number[] = [];
		for (const { name, category, body, notes } of items) {
			const id = await insertItem(tx, {
				competencyId,
				level: place.level,
				content: contentOf(category) || place.content,
				name: name.replaceAll(/\s+/g, ' ').slice(0, 200),
				digest: createHash('sha256').update(JSON.stringify(body)).digest('hex'),
				body,
				notes,
				source: source.slice(0, 200),
				author,
				now: act.now,
			});
			if (id !== null) ids.push(id);
		}
		await recordAll(
			tx,
			act,
			ids.map((id) => ({
				act: 'competency.itemAdded',
				subject: 'competency.item',
				subjectId: id,
				after: { competency: place.competencyCode, level: place.level, source },
			})),
		);
		return { ok: true, added: ids.length, known: items.length - ids.length };
	});
}

/** The last part of `$course$/top/Syarat KTP-el` is what the items are about. */
function contentOf(category: string): string {
	return (category.split('/').at(-1) ?? '').trim().slice(0, 80);
}
