import type { Act } from '../../platform/act.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { identityOf, refuse, type Guest, type JsonObject } from '../../xapi/index.ts';
import { lockEnrolment } from '../store-attempt.server.ts';
import { heardAlso, type Heard } from './rules-order.ts';
import { reportIn } from './rules-report.ts';
import type { Actor, Session } from './session.ts';
import { reportsOf, type StoredReport } from './store-report.server.ts';
import { sessionWith } from './store-session.server.ts';
import { takeIn } from './tell.server.ts';
import type { Said } from './vocabulary.ts';

type Kept = ReturnType<Guest['keep']>;

/**
 * Keeps what a unit says, all or nothing, and draws the consequences in the same transaction. A
 * report that was kept before and comes again is left to the store, which knows it.
 */
export function hearStatements(
	act: Act,
	who: { readonly session: Session; readonly actor: Actor; readonly origin: string },
	statements: readonly JsonObject[],
	store: (db: Db) => Kept,
): Kept {
	const learner = { kind: 'officer', officerId: who.session.officerId, role: 'officer' } as const;
	return act.db.transaction().execute(async (tx) => {
		await lockEnrolment(tx, who.session.enrolmentId);
		const session = await sessionWith(tx, who.session.id, act.now);
		if (!session) return refuse(403, 'the session has ended');
		const before = await reportsOf(tx, session);
		const known = new Set(before.map(({ statementId }) => statementId));
		const identity = identityOf(who.actor) ?? '';
		const reports: { said: Said; statement: JsonObject }[] = [];
		let heard = heardIn(session, before);
		for (const statement of statements) {
			if (known.has(String(statement.id).toLowerCase())) continue;
			const { said, fault } = reportIn(statement, session, identity, heard);
			if (fault !== null) return refuse(403, fault);
			if (said === null) continue;
			reports.push({ said, statement });
			heard = heardAlso(heard, said);
		}
		const kept = await store(tx);
		if (kept.ok) await takeIn(tx, { ...act, who: learner }, session, reports, who.origin);
		return kept;
	});
}

function heardIn(session: Session, before: readonly StoredReport[]): Heard {
	const own = before.filter(({ sessionId }) => sessionId === session.id);
	return {
		mode: session.mode,
		preferencesRead: session.preferencesReadAt !== null,
		session: new Set(own.map(({ said }) => said)),
		registration: new Set(before.map(({ said }) => said)),
	};
}
