import { childOf, childrenOf, type XmlNode } from '../../platform/xmlTree.server.ts';

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const textOf = (node: XmlNode | undefined, name: string) => {
	const text = (node && childOf(node, name)?.text) ?? '';
	return text === '$@NULL@$' ? '' : text;
};
const worded = (name: string, text: string, more = '') =>
	`<${name}${more}><text>${escaped(text)}</text></${name}>`;

/** Everything below a node that is called so, however deep: versions of Moodle nest questions otherwise. */
function below(node: XmlNode, name: string): XmlNode[] {
	return node.children.flatMap((child) => (child.name === name ? [child] : below(child, name)));
}

const isQuestion = (node: XmlNode) =>
	childOf(node, 'qtype') !== undefined && !/^random/.test(textOf(node, 'qtype'));

/** Questions of a backup in the words in which Moodle exports them; empty where there are none. */
export function questionsXml(root: XmlNode | null): string {
	const found = root ? below(root, 'question').filter(isQuestion) : [];
	return found.length === 0 ? '' : `<quiz>${found.map(questionOf).join('')}</quiz>`;
}

const TYPES: Record<string, string> = { match: 'matching' };

function questionOf(node: XmlNode): string {
	const type = textOf(node, 'qtype').trim();
	const plugin = childOf(node, `plugin_qtype_${type}_question`);
	const answers = plugin ? childrenOf(childOf(plugin, 'answers') ?? plugin, 'answer') : [];
	const single = plugin && below(plugin, 'single')[0]?.text.trim();
	return [
		`<question type="${escaped(TYPES[type] ?? type)}">`,
		worded('name', textOf(node, 'name')),
		worded('questiontext', textOf(node, 'questiontext'), ' format="html"'),
		worded('generalfeedback', textOf(node, 'generalfeedback')),
		single === undefined ? '' : `<single>${single === '1' ? 'true' : 'false'}</single>`,
		...answers.map((answer) => answerOf(answer, type, plugin)),
		...(plugin ? below(plugin, 'match') : []).map(pairOf),
		'</question>',
	].join('');
}

function answerOf(answer: XmlNode, type: string, plugin: XmlNode | undefined): string {
	const id = answer.attributes['id'];
	const text = textOf(answer, 'answertext');
	const record =
		plugin && below(plugin, 'numerical_record').find((one) => textOf(one, 'answer') === id);
	return [
		`<answer fraction="${Number(textOf(answer, 'fraction')) * 100}">`,
		`<text>${escaped(type === 'truefalse' ? text.toLowerCase() : text)}</text>`,
		record ? `<tolerance>${escaped(textOf(record, 'tolerance'))}</tolerance>` : '',
		worded('feedback', textOf(answer, 'feedback')),
		'</answer>',
	].join('');
}

const pairOf = (pair: XmlNode): string =>
	`<subquestion><text>${escaped(textOf(pair, 'questiontext'))}</text>${worded('answer', textOf(pair, 'answertext'))}</subquestion>`;
