import type { Block } from '../block.ts';

/** English by path of the text, each with the Indonesian that it translates: `paragraphs.0`. */
export type TextsEn = { readonly [path: string]: { readonly of: string; readonly text: string } };

/** One text of a block, with its translation where there is one that still fits. */
export type TextPair = {
	readonly path: string;
	readonly text: string;
	readonly english: string | null;
	/** The Indonesian has changed since it was translated. */
	readonly isOld: boolean;
};

/** Parts that are no words, or words of the drawn system that must stay as they are. */
const noWords = new Set([
	...['kind', 'id', 'file', 'captions', 'address', 'bytes', 'next', 'who', 'press', 'expect'],
	...['screen', 'mark', 'columns', 'rows', 'minutes', 'right'],
]);

/** Options of a drawn list are plain texts, and what is expected names them. */
const isDrawnList = (key: string, value: unknown) =>
	key === 'options' && Array.isArray(value) && value.every((one) => typeof one === 'string');

function entriesOf(value: object): [string, unknown][] {
	return Object.entries(value).filter(
		([key, part]) => !noWords.has(key) && !isDrawnList(key, part),
	);
}

/** Every text that a reader meets, with its path: `lines.2.says`. */
export function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return entriesOf(value).flatMap(([key, part]) => textsOf(part, path ? `${path}.${key}` : key));
}

export function textPairs(value: unknown, textsEn: TextsEn): TextPair[] {
	return textsOf(value).map(({ path, text }) => {
		const kept = textsEn[path];
		return {
			...{ path, text, english: kept?.text ?? null },
			isOld: kept !== undefined && kept.of !== text,
		};
	});
}

/**
 * The translation that stands beside a published part, as a draft keeps it. A text that is the same in
 * both languages was translated only where the screen is `whole`.
 */
export function textsEnOf(value: unknown, english: unknown, whole: boolean): TextsEn {
	const said = new Map(textsOf(english).map(({ path, text }) => [path, text]));
	const kept = textsOf(value).flatMap(({ path, text: of }): [string, TextsEn[string]][] => {
		const text = said.get(path);
		return text === undefined || (text === of && !whole) ? [] : [[path, { of, text }]];
	});
	return Object.fromEntries(kept);
}

/** The block in English: what is not translated, or no longer fits, stays Indonesian. */
export function inEnglish<Value>(value: Value, textsEn: TextsEn): Value {
	return translated(value, textsEn, '') as Value;
}

function translated(value: unknown, textsEn: TextsEn, path: string): unknown {
	if (typeof value === 'string') {
		const kept = textsEn[path];
		return kept?.of === value && kept.text !== '' ? kept.text : value;
	}
	if (typeof value !== 'object' || value === null) return value;
	const own = new Set(entriesOf(value).map(([key]) => key));
	const below = (key: string, part: unknown) =>
		own.has(key) ? translated(part, textsEn, path ? `${path}.${key}` : key) : part;
	if (Array.isArray(value)) return value.map((part, at) => below(String(at), part));
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, below(key, part)]));
}

/** How many texts of a block still lack English that fits. */
export function missingEnglish(block: Block | { title: string }, textsEn: TextsEn): number {
	return textPairs(block, textsEn).filter(({ english, isOld }) => !english || isOld).length;
}
