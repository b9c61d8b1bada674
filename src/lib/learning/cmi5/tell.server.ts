import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { JsonObject } from '../../xapi/index.ts';
import { percentOf } from '../package/rules-progress.ts';
import { secondsOf } from './rules-duration.ts';
import { isMet } from './rules-satisfied.ts';
import { resultIn, scaledIn } from './rules-said.ts';
import type { Session } from './session.ts';
import { settle } from './settle.server.ts';
import { insertReport, keepUnitState, reportsOf } from './store-report.server.ts';
import { markEnded } from './store-session.server.ts';
import type { Said } from './vocabulary.ts';

/** Takes to heart what a unit said in the words of the standard, and goes on where that is enough. */
export async function takeIn(
	tx: Tx,
	act: Act,
	session: Session,
	reports: readonly { readonly said: Said; readonly statement: JsonObject }[],
	origin: string,
): Promise<void> {
	if (reports.length === 0) return;
	for (const { said, statement } of reports)
		await insertReport(tx, session, {
			said,
			statementId: String(statement.id),
			scaled: scaledIn(statement),
			seconds: Math.round(secondsOf(resultIn(statement).duration)),
			at: act.now,
		});
	if (reports.some(({ said }) => said === 'terminated'))
		await markEnded(tx, session.id, 'terminated', act.now);
	const all = await reportsOf(tx, session);
	const completed = all.some(({ said }) => said === 'completed');
	const passed = all.find(({ said }) => said === 'passed');
	const judged = passed ?? all.findLast(({ said }) => said === 'failed');
	await keepUnitState(tx, session, {
		completion: completed ? 'completed' : 'incomplete',
		success: passed ? 'passed' : judged ? 'failed' : 'unknown',
		score: judged?.scaled == null ? null : percentOf({ scaled: judged.scaled }),
		at: act.now,
	});
	if (!isMet(session.unit.moveOn, { completed, passed: passed !== undefined })) return;
	const { unit, id: sessionId } = session;
	await settle(tx, act, { ...session, origin }, { units: [unit], sessionId, waivedFor: null });
}
