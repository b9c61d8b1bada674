import type { Question } from './question.ts';

/** Answers by the key of their question. */
export type Replies = Readonly<Record<string, string | undefined>>;

/**
 * The question to ask next: the first in order that has neither reply nor 'skipped', and whose parent,
 * if it has one, was replied to in the way that leads to it. Null when all have been asked.
 *
 * nextQuestion([a, b after a = 'tidak'], { a: 'ya' }) → null
 */
export function nextQuestion(questions: readonly Question[], replies: Replies): Question | null {
	return (
		questions.find(
			(question) => replies[question.key] === undefined && leadsTo(question, replies),
		) ?? null
	);
}

/** Whether a question is asked at all, given what was replied before. */
function leadsTo({ parent }: Question, replies: Replies): boolean {
	if (parent === null) return true;
	const reply = replies[parent.key];
	return reply !== undefined && parent.answers.includes(reply);
}

/**
 * The replies that count: those to questions that were asked in the end. Somebody who goes back and
 * changes an earlier reply may have answered a question that is no longer asked.
 */
export function countedReplies(
	questions: readonly Question[],
	replies: Replies,
): { question: Question; value: string }[] {
	return questions.flatMap((question) => {
		const value = replies[question.key];
		return value && leadsTo(question, replies) ? [{ question, value }] : [];
	});
}
