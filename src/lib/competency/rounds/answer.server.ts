import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { RoundOutcome, RoundRefusal } from './round.ts';
import { roundState } from './rules-round.ts';
import { levelSeen } from './rules-sheet.ts';
import type { SheetAnswer, SheetLine } from './rules-sheet.ts';
import type { Sheet, SheetPart } from './sheet.ts';
import { sheetOf } from './store-sheet.server.ts';
import { noteGiven, tallyIndicators, tallyLevel } from './store-tally.server.ts';

export type SheetGiven = {
	readonly subjectId: number;
	readonly answers: ReadonlyMap<number, SheetAnswer>;
	readonly words: string;
};

/**
 * Takes what one rater says. Kept are that this rater answered, and sums to which the answers were
 * added; which answer was whose is nowhere, and history names the round only, not about whom.
 */
export function answerRound(act: Act, said: SheetGiven): Promise<RoundOutcome> {
	const { who } = act;
	return act.db.transaction().execute(async (tx): Promise<RoundOutcome> => {
		if (who.kind !== 'officer') return { ok: false, reason: 'notYours' };
		// Shared with other raters; who ends the round waits for all of them.
		await sql`select from competency.round r join competency.round_subject s on s.round_id = r.id
			where s.id = ${said.subjectId} for share of r`.execute(tx);
		const sheet = await sheetOf(tx, said.subjectId, who.officerId);
		const refused = cannotAnswer(sheet, act);
		if (!sheet || refused) return { ok: false, reason: refused ?? 'notYours' };
		const lines = sheet.parts.map((part) => linesOf(part, said.answers));
		if (lines.some((part) => part === null)) return { ok: false, reason: 'answersIncomplete' };
		if (sheet.kind === 'supervisor' && said.words.length < 10)
			return { ok: false, reason: 'wordsMissing' };
		if (!(await noteGiven(tx, sheet.subjectId, who.officerId)))
			return { ok: false, reason: 'alreadyGiven' };
		for (const [at, part] of sheet.parts.entries()) await tally(tx, sheet, part, lines[at] ?? []);
		if (said.words !== '')
			await tx
				.insertInto('competency.round_comment')
				.values({ subject_id: sheet.subjectId, kind: sheet.kind, comment: said.words })
				.execute();
		await record(tx, act, {
			act: 'competency.roundAnswered',
			subject: 'competency.round',
			subjectId: sheet.roundId,
			about: who.officerId,
		});
		return { ok: true };
	});
}

function cannotAnswer(sheet: Sheet | null, act: Act): RoundRefusal | null {
	if (!sheet?.invited) return 'notYours';
	if (roundState(sheet, act.today) !== 'open') return 'ended';
	return sheet.given ? 'alreadyGiven' : null;
}

function linesOf(part: SheetPart, answers: SheetGiven['answers']): SheetLine[] | null {
	const lines = part.indicators.flatMap(({ id, level }) => {
		const answer = answers.get(id);
		return answer ? [{ indicatorId: id, level, answer }] : [];
	});
	return lines.length === part.indicators.length ? lines : null;
}

async function tally(
	tx: Tx,
	at: Sheet,
	part: SheetPart,
	lines: readonly SheetLine[],
): Promise<void> {
	const level = levelSeen(lines);
	if (level === null) return;
	await tallyLevel(tx, at, part.competencyId, level);
	await tallyIndicators(tx, at, lines);
}
