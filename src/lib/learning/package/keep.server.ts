import type { Act } from '../../platform/act.server.ts';
import { commitPages } from '../document/commitPages.server.ts';
import { lockEnrolment } from '../store-attempt.server.ts';
import { readCommit } from './forms-commit.ts';
import { finishItem } from './finish.server.ts';
import { hashOf, launchOf } from './launch.server.ts';
import { isDone } from './rules-progress.ts';
import { keepState, launchWith, type Launch } from './store-launch.server.ts';

/**
 * Keeps what a package says of the officer who opened it. Sent twice it is kept once more and counts
 * once; from an opening that ended it is refused, and the page says to open the item again.
 */
export async function keepCommit(
	act: Act,
	token: string,
	body: string,
): Promise<
	| { readonly ok: true; readonly isDone: boolean }
	| { readonly ok: false; readonly reason: 'ended' | 'unreadable' }
> {
	const known = await launchOf(act.db, token, act.now);
	// A unit of cmi5 reports as statements, under the rules of its standard.
	if (!known || known.kind === 'cmi5') return { ok: false, reason: 'ended' };
	const who = { kind: 'officer', officerId: known.officerId, role: 'officer' } as const;
	return act.db.transaction().execute(async (tx) => {
		await lockEnrolment(tx, known.enrolmentId);
		const launch = await launchWith(tx, hashOf(token), act.now);
		if (!launch) return { ok: false, reason: 'ended' };
		const commit = commitOf(launch, body, act.now);
		if (!commit) return { ok: false, reason: 'unreadable' };
		await keepState(tx, launch, commit, act.now);
		if (isDone(commit)) await finishItem(tx, { ...act, who }, launch);
		return { ok: true, isDone: isDone(commit) };
	});
}

const commitOf = (launch: Launch, body: string, now: Date) =>
	launch.kind === 'pdf' ? commitPages(launch, body, now) : readCommit(body);
