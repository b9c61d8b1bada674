import { readAnswers } from './giftAnswers.ts';
import { cut, plain } from './giftText.ts';
import type { ImportNote, Imported, LeftOut, TakenItem } from './imported.ts';
import { plainText } from './plainText.ts';

/**
 * The GIFT format: questions apart by blank lines, `::name::`, answers in braces. What is not taken is
 * named with its reason; nothing is guessed.
 */
export function readGift(source: string): Imported {
	const taken: TakenItem[] = [];
	const left: LeftOut[] = [];
	let category = '';
	for (const { text, line } of blocksOf(source)) {
		const moved = /^\$CATEGORY:[ \t]*([^\n]*)\n?([\s\S]*)$/.exec(text);
		if (moved) category = (moved[1] ?? '').trim();
		const body = (moved ? (moved[2] ?? '') : text).trim();
		if (body === '') continue;
		const read = readQuestion(body);
		if ('reason' in read) left.push({ at: read.name || String(line), reason: read.reason });
		else taken.push({ ...read, category });
	}
	return { taken, left };
}

/** Text after the braces makes a gap to be filled; a full stop after a whole question does not. */
function gapBefore(after: string, before: string): string {
	if (after === '' || (/^[.?!]$/.test(after) && /[.?!:]$/.test(before.trimEnd()))) return '';
	return /^[.,;:?!]/.test(after) ? ` _____${after}` : ` _____ ${after}`;
}

function blocksOf(source: string): { text: string; line: number }[] {
	const blocks: { text: string; line: number }[] = [];
	let lines: string[] = [];
	let from = 0;
	const end = () => {
		if (lines.length > 0) blocks.push({ text: lines.join('\n'), line: from });
		lines = [];
	};
	source
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.forEach((line, index) => {
			if (/^\s*\/\//.test(line)) return;
			if (line.trim() === '') return end();
			if (lines.length === 0) from = index + 1;
			lines.push(line);
		});
	end();
	return blocks;
}

type Read = Omit<TakenItem, 'category'> | { name: string; reason: LeftOut['reason'] };

/** formatIn('[html]<b>Ya</b>') → { name: 'html', text: '<b>Ya</b>' } */
function formatIn(text: string): { name: string | null; text: string } {
	const found = /^\[(html|moodle|plain|markdown)\]/.exec(text);
	return { name: found?.[1] ?? null, text: text.slice(found?.[0].length ?? 0) };
}

function readQuestion(source: string): Read {
	const named = /^::([\s\S]*?[^\\])::([\s\S]*)$/.exec(source);
	const name = named ? plain(named[1] ?? '') : '';
	let rest = named ? (named[2] ?? '').trim() : source;
	const format = formatIn(rest);
	rest = format.text;
	const [before = '', ...opened] = cut(rest, '{');
	if (opened.length === 0) return { name, reason: 'description' };
	const [inside = '', ...closed] = cut(opened.join('{'), '}');
	if (closed.length === 0) return { name, reason: 'notFinished' };
	const after = closed.join('}').trim();
	const notes = new Set<ImportNote>();
	// Each answer and each comment may name a format of its own.
	const words = (said: string) => {
		const { name: own, text } = formatIn(said.trim());
		const as = own ?? format.name;
		if (as === 'markdown') notes.add('formatting');
		const flowing = text.replaceAll(/\s*\n\s*/g, ' ');
		const html = as === 'html' || as === 'moodle';
		const read = html ? plainText(plain(text)) : { text: plain(flowing), notes: [] };
		for (const note of read.notes) notes.add(note);
		return read.text;
	};
	const prompt = words(before.trimEnd() + gapBefore(after, before));
	const answers = readAnswers(inside, words);
	if ('lost' in answers && answers.lost) notes.add('feedback');
	if ('reason' in answers) return { name: name || prompt.slice(0, 60), reason: answers.reason };
	if (prompt === '') return { name, reason: notes.has('picture') ? 'pictureOnly' : 'malformed' };
	const { task, explanation } = answers;
	const body = { prompt, task, ...(explanation && { explanation }) };
	return { name: name || prompt.slice(0, 60), body, notes: [...notes] };
}
