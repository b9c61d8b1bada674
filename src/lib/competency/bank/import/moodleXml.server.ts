import type { ImportNote, Imported, LeftOut, LeftReason, TakenItem } from './imported.ts';
import { readTask } from './moodleTask.server.ts';
import { plainText } from './plainText.ts';
import { childOf, childrenOf, type XmlNode } from '../../../platform/xmlTree.server.ts';

const notTaken: Record<string, LeftReason> = {
	essay: 'essay',
	description: 'description',
	cloze: 'cloze',
	multianswer: 'cloze',
	ddwtos: 'cloze',
	gapselect: 'cloze',
	calculated: 'calculated',
	calculatedmulti: 'calculated',
	calculatedsimple: 'calculated',
};

/** Questions of a Moodle XML file. Categories become the content of an item. */
export function readMoodleXml(quiz: XmlNode): Imported {
	const taken: TakenItem[] = [];
	const left: LeftOut[] = [];
	let category = '';
	for (const question of childrenOf(quiz, 'question')) {
		const type = question.attributes['type'] ?? '';
		if (type === 'category') {
			category = lineOf(childOf(question, 'category'));
			continue;
		}
		const read = readQuestion(question, type);
		if ('reason' in read) left.push(read);
		else taken.push({ ...read, category });
	}
	return { taken, left };
}

function readQuestion(question: XmlNode, type: string): Omit<TakenItem, 'category'> | LeftOut {
	const notes = new Set<ImportNote>();
	const words = (node: XmlNode | undefined) => {
		const read = plainText(childOf(node ?? empty, 'text')?.text ?? '');
		for (const note of read.notes) notes.add(note);
		return read.text;
	};
	const prompt = words(childOf(question, 'questiontext'));
	const name = plainText(childOf(childOf(question, 'name') ?? empty, 'text')?.text ?? '').text;
	const at = name || prompt.slice(0, 60);
	const reason = notTaken[type];
	if (reason) return { at, reason };
	const task = readTask(question, type, words);
	if (task === null) return { at, reason: 'unknownType', detail: type };
	if ('reason' in task) return { at, reason: task.reason };
	if (prompt === '') return { at, reason: notes.has('picture') ? 'pictureOnly' : 'malformed' };
	const explanation = words(childOf(question, 'generalfeedback'));
	if (childrenOf(question, 'hint').length > 0) notes.add('hints');
	if (childOf(question, 'tags')) notes.add('tags');
	if (Number(childOf(question, 'defaultgrade')?.text ?? 1) !== 1) notes.add('grade');
	if (task.lostFeedback || hasOverall(question)) notes.add('feedback');
	const body = { prompt, task: task.task, ...(explanation !== '' && { explanation }) };
	return { name: at, body, notes: [...notes] };
}

const empty: XmlNode = { name: '', attributes: {}, children: [], text: '', inner: '' };

function lineOf(node: XmlNode | undefined): string {
	return plainText(childOf(node ?? empty, 'text')?.text ?? '').text;
}

/** One word for all right or all wrong answers: there is no place for it. */
function hasOverall(question: XmlNode): boolean {
	const kinds = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'];
	return kinds.some((kind) => lineOf(childOf(question, kind)) !== '');
}
