import type { Imported, LeftOut, TakenItem } from './imported.ts';

/**
 * The plain format of Aiken: a question, options `A)` or `A.`, and `ANSWER: B`. A question that is not
 * finished is left out with its line, and the next one is read on.
 */
export function readAiken(source: string): Imported {
	const taken: TakenItem[] = [];
	const left: LeftOut[] = [];
	let prompt: string[] = [];
	let options: { letter: string; text: string }[] = [];
	let startedAt = 0;
	const drop = (reason: LeftOut['reason']) => {
		if (prompt.length > 0 || options.length > 0) {
			const detail = [...prompt, ...options.map(({ text }) => text)].join(' ').slice(0, 120);
			left.push({ at: String(startedAt), reason, detail });
		}
		prompt = [];
		options = [];
	};
	source.split(/\r\n|\r|\n/).forEach((raw, index) => {
		const line = raw.replace(/^\uFEFF/, '').trim();
		const option = /^([A-Z])[.)]\s*(.*)$/.exec(line);
		const answer = /^ANSWER:\s*(.*)$/i.exec(line);
		if (line === '') return;
		if (answer) {
			const key = (answer[1] ?? '').trim();
			if (options.length < 2) return drop('tooFewAnswers');
			if (prompt.length === 0) return drop('malformed');
			if (!options.some(({ letter }) => letter === key)) return drop('noRightAnswer');
			const read = options.map(({ letter, text }) => ({ text, credit: letter === key ? 1 : 0 }));
			const task = { kind: 'choice', many: false, options: read } as const;
			const text = prompt.join('\n');
			taken.push({
				name: text.slice(0, 60),
				category: '',
				body: { prompt: text, task },
				notes: [],
			});
			prompt = [];
			options = [];
		} else if (option) {
			if (prompt.length === 0 && options.length === 0) startedAt = index + 1;
			options.push({ letter: option[1] ?? '', text: option[2] ?? '' });
		} else {
			if (options.length > 0) drop('notFinished');
			if (prompt.length === 0) startedAt = index + 1;
			prompt.push(line);
		}
	});
	drop('notFinished');
	return { taken, left };
}
