import type { Act } from '../platform/act.server.ts';
import { recordAll } from '../platform/audit.server.ts';
import { announceAll } from '../platform/events.server.ts';
import { yearOf } from '../time/index.ts';
import { gapFoundKey } from './events.ts';
import { lockStandings, restand } from './overview/store-standing.server.ts';
import { unmetNeeds, writeNeeds } from './store-need.server.ts';

export type NeedsSet = { readonly ok: true; readonly changedOfficers: number };

/**
 * Sets what the posts of up to some 500 officers demand of them today, and announces each gap that
 * this shows. Repeating it changes nothing.
 *
 * An officer moves from pelaksana to pengawas → nine needs rise from 1 to 2, changedOfficers 1
 */
export async function setNeeds(act: Act, officerIds: readonly number[]): Promise<NeedsSet> {
	return act.db.transaction().execute(async (tx) => {
		await lockStandings(tx, officerIds);
		const changes = await writeNeeds(tx, officerIds, act.today);
		await restand(tx, officerIds, act.today);
		const changed = changes.map((change) => change.officer_id);
		await recordAll(
			tx,
			act,
			changes.map(({ officer_id, written, removed }) => ({
				act: 'competency.needsSet',
				subject: 'competency.need',
				subjectId: officer_id,
				about: officer_id,
				after: { written, removed },
			})),
		);
		const gaps = changed.length > 0 ? await unmetNeeds(tx, changed, act.today) : [];
		await announceAll(
			tx,
			act,
			gaps.map((payload) => ({
				name: 'competency.gapFound',
				key: gapFoundKey(payload, yearOf(act.today)),
				payload,
			})),
		);
		return { ok: true, changedOfficers: changed.length };
	});
}
