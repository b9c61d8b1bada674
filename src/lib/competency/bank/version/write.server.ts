import type { Act } from '../../../platform/act.server.ts';
import { record } from '../../../platform/audit.server.ts';
import type { ItemBody } from '../item.ts';
import { lockItem } from '../store-item.server.ts';
import { insertVersion, newestBody } from './store-version.server.ts';
import type { VersionRefusal } from './version.ts';

export type Written =
	| { readonly ok: true; readonly version: number }
	| { readonly ok: false; readonly reason: VersionRefusal };

/**
 * Writes the next version of an item. It waits for somebody else to read it; until then the version
 * approved before it goes on being asked, and its figures stay its own.
 */
export async function writeVersion(
	act: Act,
	said: { itemId: number; version: number; body: ItemBody },
): Promise<Written> {
	return act.db.transaction().execute(async (tx): Promise<Written> => {
		const item = await lockItem(tx, said.itemId);
		if (!item) return { ok: false, reason: 'unknownItem' };
		if (item.retired) return { ok: false, reason: 'retired' };
		if (item.version !== said.version) return { ok: false, reason: 'changedMeanwhile' };
		const newest = await newestBody(tx, said.itemId);
		if (isSame(newest?.body, said.body)) return { ok: false, reason: 'unchanged' };
		const version = item.version + 1;
		const author = act.who.kind === 'officer' ? act.who.officerId : null;
		await insertVersion(tx, {
			itemId: said.itemId,
			version,
			body: said.body,
			author,
			now: act.now,
		});
		await record(tx, act, {
			act: 'competency.itemRewritten',
			subject: 'competency.item',
			subjectId: said.itemId,
			after: { version },
		});
		return { ok: true, version };
	});
}

/** PostgreSQL keeps the fields of a document in its own order. */
function isSame(one: unknown, other: unknown): boolean {
	return ordered(one) === ordered(other);
}

function ordered(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		part !== null && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);
}
