import type { Act } from '../../platform/act.server.ts';
import { record, recordAll } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { dayOf } from '../../time/index.ts';
import { observeIn } from '../observe.server.ts';
import { roundRule } from './roundRule.ts';
import { resultsOf, sourceOfPart } from './rules-result.ts';
import { addResults, endDue, invitedOf, talliesOf, unsettled } from './store-settle.server.ts';
import { subjectById } from './store-subject.server.ts';
import type { RoundSubject } from './store-subject.server.ts';
import { tell } from './tell.server.ts';

/** As many people at once as one call settles; the job calls until none is left. */
const atOnce = 200;

/**
 * Ends rounds that are over and works out what was seen of each person; gives how many people. May be
 * stopped and called again anywhere: each person is settled in one transaction, once.
 */
export async function endRounds(act: Act): Promise<number> {
	await act.db.transaction().execute(async (tx) => {
		const ended = await endDue(tx, act.today, act.now);
		await recordAll(
			tx,
			act,
			ended.map((id) => ({
				act: 'competency.roundEnded',
				subject: 'competency.round',
				subjectId: id,
			})),
		);
	});
	const waiting = await unsettled(act.db, atOnce);
	for (const subjectId of waiting)
		await act.db.transaction().execute((tx) => settle(tx, act, subjectId));
	return waiting.length;
}

async function settle(tx: Tx, act: Act, subjectId: number): Promise<void> {
	const asked = await talliesOf(tx, subjectId);
	const subject = await subjectById(tx, subjectId);
	if (!asked || !subject?.endedAt) return;
	const { counts, supervisorId } = await invitedOf(tx, subjectId);
	let shown = 0;
	for (const { competencyId, code, tallies } of asked) {
		const parts = resultsOf(tallies, counts);
		shown += parts.length;
		await addResults(tx, { subjectId, competencyId }, parts);
		await becomeEvidence(tx, act, { ...subject, supervisorId }, code, parts);
	}
	await tx
		.updateTable('competency.round_subject')
		.set({ settled_at: act.now })
		.where('id', '=', subjectId)
		.execute();
	await record(tx, act, {
		act: 'competency.roundSettled',
		subject: 'competency.round_subject',
		subjectId,
		about: subject.officerId,
		after: { results: shown },
	});
	if (shown === 0) return;
	const on = String(subjectId);
	await tell(tx, act, subject, { occasion: 'ready', on, toIds: [subject.officerId] });
	if (subject.supervisorId === null) return;
	await tell(tx, act, subject, { occasion: 'teamReady', on, toIds: [subject.supervisorId] });
}

/** One piece of evidence for a group, not one for each of its people: they are one witness. */
async function becomeEvidence(
	tx: Tx,
	act: Act,
	subject: RoundSubject,
	code: string,
	parts: ReturnType<typeof resultsOf>,
): Promise<void> {
	const { subjectId, officerId, endedAt, supervisorId } = subject;
	for (const { part, level, n, mean } of parts) {
		const author = part === 'self' ? officerId : part === 'supervisor' ? supervisorId : null;
		await observeIn(tx, act, {
			...{ key: `round:${subjectId}:${code}:${part}`, officerId, competencyCode: code, level },
			...{ source: sourceOfPart[part], observedOn: dayOf(endedAt ?? act.now), expiresOn: null },
			authorOfficerId: author,
			evidence: { rule: roundRule.name, round: subject.title, subjectId, part, n, mean },
		});
	}
}
