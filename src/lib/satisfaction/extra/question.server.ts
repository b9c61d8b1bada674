import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { WrittenQuestion } from './forms-question.ts';
import { answersOf } from './question.ts';
import type { Question, QuestionRefusal } from './question.ts';
import { addVersion, endVersion, questionsBy } from './store-question.server.ts';

export { questionsAsked, questionsBy } from './store-question.server.ts';

/** Nobody answers more after nine. */
const mostQuestions = 8;

const audited = { subject: 'satisfaction.question' } as const;

/**
 * Asks a new question, or asks an old one anew: the version in force ends, its answers stay with it.
 * `officeId` null: the province asks it everywhere. The key is made with the form, so that a question
 * sent twice is asked once.
 */
export function writeQuestion(
	act: Act,
	at: { key: string; officeId: number | null },
	written: WrittenQuestion,
): Promise<{ ok: true } | { ok: false; reason: QuestionRefusal }> {
	return act.db.transaction().execute(async (tx) => {
		const asked = await questionsBy(tx, at.officeId);
		const others = asked.filter(({ key }) => key !== at.key);
		const before = asked.find(({ key }) => key === at.key) ?? null;
		if (before && isSame(before, written)) return { ok: true };
		if (others.length >= mostQuestions) return { ok: false, reason: 'tooMany' };
		if (!fits(written, others)) return { ok: false, reason: 'unknownParent' };
		const last = await endVersion(tx, { ...at, now: act.now });
		await addVersion(tx, written, { ...at, version: (last ?? 0) + 1, now: act.now });
		const change = { ...(before && { before: before.text }), after: written };
		await record(tx, act, {
			...audited,
			act: 'satisfaction.questionWritten',
			subjectId: at.key,
			...change,
		});
		return { ok: true };
	});
}

/** Asks no longer; what was answered stays. */
export function dropQuestion(
	act: Act,
	of: { key: string; officeId: number | null },
): Promise<{ ok: true } | { ok: false; reason: QuestionRefusal }> {
	return act.db.transaction().execute(async (tx) => {
		const ended = await endVersion(tx, { ...of, now: act.now });
		if (ended === null) return { ok: false, reason: 'unknownQuestion' };
		await record(tx, act, {
			...audited,
			act: 'satisfaction.questionDropped',
			subjectId: of.key,
		});
		return { ok: true };
	});
}

/** The parent is asked earlier by the same author, and can be answered in these ways. */
function fits(written: WrittenQuestion, others: readonly Question[]): boolean {
	if (written.parent === null) return true;
	const { key, answers } = written.parent;
	const parent = others.find((question) => question.key === key);
	if (!parent || parent.position >= written.position) return false;
	return answers.every((answer) => answersOf(parent).includes(answer));
}

function isSame(before: Question, written: WrittenQuestion): boolean {
	const { serviceCode, position, text, kind, choices, parent } = before;
	return (
		JSON.stringify({ serviceCode, position, text, kind, choices, parent }) ===
		JSON.stringify(written)
	);
}
