import type { Option, Task } from '../item.ts';
import { cut, plain } from './giftText.ts';
import type { LeftReason } from './imported.ts';
import { readNumbers } from './giftNumbers.ts';

type Words = (text: string) => string;
/** `lost`: words on an answer that only a choice has a place for. */
type Answers = { task: Task; explanation?: string; lost: boolean } | { reason: LeftReason };

/** What stands between the braces. */
export function readAnswers(inside: string, words: Words): Answers {
	const [answers = '', general] = inside.split(/####/);
	const explanation = general === undefined ? '' : words(general);
	const task = readTask(answers.trim(), words);
	if ('reason' in task) return task;
	const lost = task.kind !== 'choice' && cut(answers.replace(/^\s*#/, ''), '#').length > 1;
	return { task, lost, ...(explanation !== '' && { explanation }) };
}

function readTask(text: string, words: Words): Task | { reason: LeftReason } {
	if (text === '') return { reason: 'essay' };
	if (text.startsWith('#')) return readNumbers(text.slice(1));
	if (text.startsWith('>')) return readOrder(text, words);
	const truth = /^(T|TRUE|F|FALSE)\s*(#|$)/i.exec(text);
	if (truth) return readTruth(text, /^t/i.test(text), words);
	const given = alternativesOf(text, words);
	if (given.length === 0) return { reason: 'malformed' };
	if (given.some(({ sign }) => sign === '~')) return asChoice(given);
	if (given.every(({ text: one }) => one.includes('->'))) return asMatching(given, words);
	const accepted = given.map(({ text: one, weight }) => ({
		text: words(one),
		credit: weight ?? 1,
	}));
	return { kind: 'shortText', accepted };
}

type Alternative = { sign: string; text: string; weight: number | null; feedback: string };

function alternativesOf(text: string, words: Words): (Alternative & { shown: string })[] {
	const found: (Alternative & { shown: string })[] = [];
	for (const [at, part] of cut(text, '~').entries())
		for (const [within, piece] of cut(part, '=').entries()) {
			const sign = within > 0 ? '=' : at > 0 ? '~' : '';
			if (sign === '') continue;
			const weighed = /^\s*%(-?[\d.]+)%([\s\S]*)$/.exec(piece);
			const [body = '', ...hints] = cut(weighed ? (weighed[2] ?? '') : piece, '#');
			const weight = weighed ? Number(weighed[1]) / 100 : null;
			const feedback = words(hints.join('#'));
			found.push({ sign, text: body.trim(), weight, feedback, shown: words(body) });
		}
	return found;
}

function asChoice(
	given: readonly (Alternative & { shown: string })[],
): Task | { reason: LeftReason } {
	const many = !given.some(({ sign }) => sign === '=');
	const options = given.map(({ sign, shown, weight, feedback }): Option => {
		const credit = sign === '=' ? (weight ?? 1) : (weight ?? 0);
		return { text: shown, credit, ...(feedback !== '' && { feedback }) };
	});
	if (options.length < 2) return { reason: 'tooFewAnswers' };
	const best = many
		? options.reduce((sum, { credit }) => sum + Math.max(0, credit), 0)
		: options.reduce((most, { credit }) => Math.max(most, credit), 0);
	return best > 0.99 ? { kind: 'choice', many, options } : { reason: 'noRightAnswer' };
}

function asMatching(given: readonly Alternative[], words: Words): Task | { reason: LeftReason } {
	const pairs = given.map(({ text }) => {
		const at = text.indexOf('->');
		return { left: words(text.slice(0, at)), right: words(text.slice(at + 2)) };
	});
	const whole = pairs.filter(({ left }) => left !== '');
	if (whole.length < 2) return { reason: 'tooFewAnswers' };
	const spare = pairs.filter(({ left }) => left === '').map(({ right }) => right);
	return { kind: 'matching', pairs: whole, spare };
}

/** `{>2 none` and one step a line: the first line says how it is laid out, which is not kept. */
function readOrder(text: string, words: Words): Task | { reason: LeftReason } {
	const steps = text
		.split('\n')
		.slice(1)
		.map(words)
		.filter((step) => step !== '');
	return steps.length < 2 ? { reason: 'tooFewAnswers' } : { kind: 'ordering', steps };
}

function readTruth(text: string, isTrue: boolean, words: Words): Task {
	const [, wrong = '', right = ''] = cut(text, '#').map((part) => words(plain(part)));
	const option = (label: string, holds: boolean): Option => {
		const feedback = holds ? right : wrong;
		return { text: label, credit: holds ? 1 : 0, ...(feedback !== '' && { feedback }) };
	};
	return {
		kind: 'choice',
		many: false,
		options: [option('Benar', isTrue), option('Salah', !isTrue)],
	};
}
