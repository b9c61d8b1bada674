import { z } from 'zod';
import { maskPersonal } from '../answering/rules-mask.ts';
import { answersOf } from './question.ts';
import type { Question } from './question.ts';
import type { Replies } from './rules-shown.ts';

const repliesKept = z.record(z.uuid(), z.string().max(300));

/** The replies so far, as a page carries them from question to question; anybody can write them. */
export function readReplies(text: unknown): Replies {
	if (typeof text !== 'string') return {};
	try {
		return repliesKept.safeParse(JSON.parse(text)).data ?? {};
	} catch {
		return {};
	}
}

/** One reply as it may be stored, '' for a question that was passed over, null for a wrong one. */
export function readReply(question: Question, given: string): string | null {
	const text = given.trim();
	if (text === '') return '';
	if (question.kind === 'text') return text.length > 280 ? null : maskPersonal(text).slice(0, 300);
	return answersOf(question).includes(text) ? text : null;
}
