import type { Act } from '../../platform/act.server.ts';
import { setNeeds } from '../setNeeds.server.ts';
import { refreshBelief } from '../refreshBelief.server.ts';
import { lockBeliefs } from '../store-belief.server.ts';
import {
	finishRule,
	insertRatingChange,
	nextHolders,
	nextRated,
	openRules,
} from './store-migrate.server.ts';
import type { OpenRule } from './store-migrate.server.ts';
import { endBelief } from './reassess.server.ts';
import { hasNewEvidence } from './store-evidence.server.ts';

const batch = 200;

/** One officer in one transaction: what was proven before and after, and what follows from it. */
async function carryOver(act: Act, rule: OpenRule, officerId: number): Promise<void> {
	await act.db.transaction().execute(async (tx) => {
		await lockBeliefs(tx, officerId);
		const { before, after } =
			rule.rule === 'reassess' && !(await hasNewEvidence(tx, rule, officerId))
				? await endBelief(tx, act, rule, officerId)
				: await refreshBelief(tx, act, officerId, rule.competencyId);
		await insertRatingChange(tx, rule, {
			officerId,
			before: before?.level ?? null,
			after: after.level,
			now: act.now,
		});
	});
}

/** Ratings of one competency, officer by officer, behind whoever is done already. */
async function carryRule(act: Act, rule: OpenRule): Promise<number> {
	let carried = 0;
	for (;;) {
		const officers = await nextRated(act.db, rule, batch);
		for (const officerId of officers) await carryOver(act, rule, officerId);
		carried += officers.length;
		if (officers.length < batch) break;
	}
	await finishRule(act.db, rule, act.now);
	return carried;
}

/** Needs follow standards that ended with a competency. */
async function carryNeeds(act: Act, frameworkId: number): Promise<void> {
	let after = 0;
	for (;;) {
		const officers = await nextHolders(act.db, frameworkId, after, act.today);
		if (officers.length === 0) return;
		await setNeeds(act, officers);
		after = officers.at(-1) ?? after;
	}
}

/**
 * Takes the ratings of all officers along to a published version, competency by competency. May be
 * stopped anywhere and called again: it goes on behind the last officer, and nobody is moved twice,
 * since the evidence itself stays as it was given and only counts otherwise.
 */
export async function migrateRatings(act: Act, frameworkId: number): Promise<number> {
	let carried = 0;
	for (const rule of await openRules(act.db, frameworkId, act.now))
		carried += await carryRule(act, rule);
	await carryNeeds(act, frameworkId);
	return carried;
}
