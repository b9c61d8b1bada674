import type { Option, Task } from '../item.ts';
import type { LeftReason } from './imported.ts';
import { childOf, childrenOf, type XmlNode } from '../../../platform/xmlTree.server.ts';

type Words = (node: XmlNode | undefined) => string;
type Read = { task: Task; lostFeedback: boolean } | { reason: LeftReason };

/** What a question of this type asks for; null where the type is not known. */
export function readTask(question: XmlNode, type: string, words: Words): Read | null {
	switch (type) {
		case 'multichoice':
		case 'truefalse':
			return choice(question, type, words);
		case 'shortanswer':
			return shortText(question, words);
		case 'numerical':
			return numeric(question, words);
		case 'matching':
			return matching(question, words);
		case 'ordering':
			return ordering(question, words);
		default:
			return null;
	}
}

const creditOf = (answer: XmlNode) => Number(answer.attributes['fraction'] ?? 0) / 100;
const wordsOn = (answers: readonly XmlNode[], words: Words) =>
	answers.some((answer) => words(childOf(answer, 'feedback')) !== '');

function choice(question: XmlNode, type: string, words: Words): Read {
	const many = type === 'multichoice' && childOf(question, 'single')?.text.trim() === 'false';
	const truth: Record<string, string> = { true: 'Benar', false: 'Salah' };
	const options = childrenOf(question, 'answer').map((answer): Option => {
		const shown = words(answer);
		const feedback = words(childOf(answer, 'feedback'));
		const text = type === 'truefalse' ? (truth[shown] ?? shown) : shown;
		return { text, credit: creditOf(answer), ...(feedback !== '' && { feedback }) };
	});
	if (options.length < 2) return { reason: 'tooFewAnswers' };
	if (options.some(({ text }) => text === '')) return { reason: 'pictureOnly' };
	const best = options.reduce(
		(most, { credit }) => (many ? most + Math.max(0, credit) : Math.max(most, credit)),
		0,
	);
	if (best < 0.98) return { reason: 'noRightAnswer' };
	return { task: { kind: 'choice', many, options }, lostFeedback: false };
}

function shortText(question: XmlNode, words: Words): Read {
	const answers = childrenOf(question, 'answer');
	const accepted = answers
		.map((answer) => ({ text: words(answer), credit: creditOf(answer) }))
		.filter(({ text, credit }) => text !== '' && credit > 0);
	if (accepted.length === 0) return { reason: 'noRightAnswer' };
	return { task: { kind: 'shortText', accepted }, lostFeedback: wordsOn(answers, words) };
}

function numeric(question: XmlNode, words: Words): Read {
	const answers = childrenOf(question, 'answer');
	const accepted = answers
		.map((answer) => {
			const value = Number(words(answer) || 'x');
			const tolerance = Number(childOf(answer, 'tolerance')?.text ?? 0);
			return { from: value - tolerance, to: value + tolerance, credit: creditOf(answer) };
		})
		.filter(({ from, to, credit }) => Number.isFinite(from + to) && credit > 0);
	if (accepted.length === 0) return { reason: 'noRightAnswer' };
	return { task: { kind: 'numeric', accepted }, lostFeedback: wordsOn(answers, words) };
}

function matching(question: XmlNode, words: Words): Read {
	const pairs = childrenOf(question, 'subquestion').map((node) => ({
		left: words(node),
		right: words(childOf(node, 'answer')),
	}));
	const whole = pairs.filter(({ left, right }) => left !== '' && right !== '');
	if (whole.length < 2) return { reason: 'tooFewAnswers' };
	const spare = pairs.filter(({ left }) => left === '').map(({ right }) => right);
	return { task: { kind: 'matching', pairs: whole, spare }, lostFeedback: false };
}

function ordering(question: XmlNode, words: Words): Read {
	const steps = childrenOf(question, 'answer')
		.map(words)
		.filter((step) => step !== '');
	if (steps.length < 2) return { reason: 'tooFewAnswers' };
	return { task: { kind: 'ordering', steps }, lostFeedback: false };
}
