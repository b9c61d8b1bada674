import type { ItemBody, Task } from '../item.ts';
import { numberIn } from '../rules-score.ts';

type Sent = Pick<FormData, 'get'>;

/** Longer than any case that somebody reads on a phone. */
const longest = 8_000;

/** Two more answers than there are may be typed. */
export const spareRows = 2;

/** The item that a form carries, of the same kind as it was; rows without text fall away. */
export function readBody(was: ItemBody, sent: Sent): ItemBody {
	const value = (name: string) => {
		const given = sent.get(name);
		return typeof given === 'string' ? given.replaceAll('\r\n', '\n').trim().slice(0, longest) : '';
	};
	const scenario = Number(value('kasus'));
	return {
		...(value('bahan') && { material: value('bahan') }),
		prompt: value('soal'),
		task: readTask(was.task, value),
		...(value('penjelasan') && { explanation: value('penjelasan') }),
		...(was.media && { media: was.media }),
		...(Number.isSafeInteger(scenario) && scenario > 0 && { scenarioId: scenario }),
	};
}

function readTask(was: Task, value: (name: string) => string): Task {
	const rows = <Row>(count: number, read: (at: number) => Row | null): Row[] =>
		Array.from({ length: count + spareRows }, (_, at) => read(at)).filter((row) => row !== null);
	const number = (name: string) => numberIn(value(name)) ?? Number.NaN;
	switch (was.kind) {
		case 'choice':
			return {
				...was,
				options: rows(was.options.length, (at) => {
					const text = value(`teks-${at}`);
					const { feedback } = was.options[at] ?? {};
					const credit = (numberIn(value(`nilai-${at}`) || '0') ?? Number.NaN) / 100;
					return text ? { text, credit, ...(feedback && { feedback }) } : null;
				}),
			};
		case 'matching':
			return {
				...was,
				pairs: rows(was.pairs.length, (at) => {
					const [left, right] = [value(`teks-${at}`), value(`pasangan-${at}`)];
					return left && right ? { left, right } : null;
				}),
			};
		case 'ordering':
			return { ...was, steps: rows(was.steps.length, (at) => value(`teks-${at}`) || null) };
		case 'numeric':
			return {
				...was,
				accepted: was.accepted.map(({ credit }, at) => ({
					from: number(`dari-${at}`),
					to: number(`sampai-${at}`),
					credit,
				})),
			};
		case 'shortText':
			return {
				...was,
				accepted: rows(was.accepted.length, (at) => {
					const text = value(`teks-${at}`);
					return text ? { text, credit: was.accepted[at]?.credit ?? 1 } : null;
				}),
			};
	}
}
