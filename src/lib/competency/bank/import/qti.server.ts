import type { Option, Task } from '../item.ts';
import type { Imported, LeftOut, LeftReason, TakenItem } from './imported.ts';
import { plainText } from './plainText.ts';
import type { XmlNode } from '../../../platform/xmlTree.server.ts';

/**
 * One item of QTI 2.1 (`assessmentItem`) or QTI 3 (`qti-assessment-item`): choice, order, match as one
 * partner each, and a text entry. Other interactions are left with their name.
 */
export function readQti(item: XmlNode): Imported {
	const name = item.attributes['title'] ?? item.attributes['identifier'] ?? '';
	const read = readItem(item, name);
	return 'reason' in read ? { taken: [], left: [read] } : { taken: [read], left: [] };
}

export const isQti = (node: XmlNode): boolean => bare(node.name) === 'assessmentitem';

/** QTI 3 writes qti-choice-interaction where QTI 2 writes choiceInteraction. */
const bare = (name: string) => name.replace(/^qti-/, '').replaceAll('-', '').toLowerCase();

function find(node: XmlNode, name: string): XmlNode[] {
	return node.children.flatMap((child) => [
		...(bare(child.name) === name ? [child] : []),
		...find(child, name),
	]);
}

const interactions = [
	'choiceinteraction',
	'orderinteraction',
	'matchinteraction',
	'textentryinteraction',
];

function readItem(item: XmlNode, name: string): TakenItem | LeftOut {
	const [body] = find(item, 'itembody');
	if (!body) return { at: name, reason: 'malformed' };
	const other = everyName(body).find(
		(one) => /interaction$/.test(one) && !interactions.includes(one),
	);
	if (other) return { at: name, reason: 'unknownType', detail: other };
	const all = interactions.flatMap((kind) => find(body, kind));
	const [interaction] = all;
	if (!interaction || all.length > 1)
		return { at: name, reason: all.length > 1 ? 'cloze' : 'description' };
	const prompt = plainText(`${outside(body)}\n${find(interaction, 'prompt')[0]?.inner ?? ''}`);
	const task = taskOf(item, interaction);
	if ('reason' in task) return { at: name, reason: task.reason };
	if (prompt.text === '') return { at: name, reason: 'malformed' };
	return { name, category: '', body: { prompt: prompt.text, task }, notes: prompt.notes };
}

const everyName = (node: XmlNode): string[] =>
	node.children.flatMap((child) => [bare(child.name), ...everyName(child)]);

/** The words around the interaction; the place of a text entry is a gap. */
function outside(body: XmlNode): string {
	return body.children
		.map((child) => {
			const name = bare(child.name);
			if (name === 'textentryinteraction') return ' _____ ';
			if (interactions.includes(name)) return '';
			return `<p>${everyName(child).some((one) => interactions.includes(one)) ? gapped(child) : child.inner}</p>`;
		})
		.join('\n');
}

const gapped = (node: XmlNode) =>
	node.inner.replaceAll(/<(qti-)?text-?entry-?interaction>[\s\S]*?<\/[^>]+>/gi, ' _____ ');

function taskOf(item: XmlNode, interaction: XmlNode): Task | { reason: LeftReason } {
	const id =
		interaction.attributes['responseIdentifier'] ?? interaction.attributes['response-identifier'];
	const declared = find(item, 'responsedeclaration').find(
		(one) => one.attributes['identifier'] === id,
	);
	const [correct] = declared ? find(declared, 'correctresponse') : [];
	const right = correct ? find(correct, 'value').map((value) => value.text.trim()) : [];
	const mapped = new Map(
		(declared ? find(declared, 'mapentry') : []).map((entry) => [
			entry.attributes['mapKey'] ?? entry.attributes['map-key'] ?? '',
			Number(entry.attributes['mappedValue'] ?? entry.attributes['mapped-value'] ?? 0),
		]),
	);
	if (right.length === 0 && mapped.size === 0) return { reason: 'noRightAnswer' };
	switch (bare(interaction.name)) {
		case 'choiceinteraction':
			return choice(interaction, right, mapped);
		case 'orderinteraction': {
			const texts = textsOf(interaction, 'simplechoice');
			const steps = right.map((one) => texts.get(one) ?? '').filter((step) => step !== '');
			return steps.length < 2 ? { reason: 'tooFewAnswers' } : { kind: 'ordering', steps };
		}
		case 'matchinteraction': {
			const texts = textsOf(interaction, 'simpleassociablechoice');
			const pairs = right.map((pair) => {
				const [left = '', to = ''] = pair.split(/\s+/).map((one) => texts.get(one) ?? '');
				return { left, right: to };
			});
			const once = new Set(pairs.map(({ left }) => left)).size === pairs.length;
			return pairs.length < 2 || !once
				? { reason: 'unknownType' }
				: { kind: 'matching', pairs, spare: [] };
		}
		default: {
			const most = Math.max(1, ...mapped.values());
			const accepted = mapped.size > 0 ? [...mapped] : right.map((text) => [text, 1] as const);
			return {
				kind: 'shortText',
				accepted: accepted.map(([text, value]) => ({ text, credit: value / most })),
			};
		}
	}
}

function textsOf(interaction: XmlNode, kind: string): Map<string, string> {
	return new Map(
		find(interaction, kind).map((one) => [
			one.attributes['identifier'] ?? '',
			plainText(one.inner).text,
		]),
	);
}

function choice(
	interaction: XmlNode,
	right: readonly string[],
	mapped: ReadonlyMap<string, number>,
): Task | { reason: LeftReason } {
	const many =
		(interaction.attributes['maxChoices'] ?? interaction.attributes['max-choices'] ?? '1') !== '1';
	const texts = textsOf(interaction, 'simplechoice');
	const whole = many
		? [...mapped.values()].reduce((sum, value) => sum + Math.max(0, value), 0)
		: Math.max(0, ...mapped.values());
	const options = [...texts].map(([id, text]): Option => {
		const value = mapped.get(id);
		if (whole > 0 && value !== undefined) return { text, credit: value / whole };
		const plain = right.includes(id) ? 1 / (many ? right.length : 1) : many ? -1 / right.length : 0;
		return { text, credit: whole > 0 ? 0 : plain };
	});
	if (options.length < 2) return { reason: 'tooFewAnswers' };
	return { kind: 'choice', many, options };
}
