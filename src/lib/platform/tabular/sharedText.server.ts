import type { Readable } from 'node:stream';
import { limits } from './limits.ts';
import { readMarkup } from './markup.server.ts';
import { Unreadable } from './unreadable.ts';

/**
 * The texts that the cells of a workbook share, kept as one block of UTF-8 outside the JavaScript
 * heap: three million texts of a large roster would otherwise be three million objects.
 */
export class SharedText {
	#block = Buffer.allocUnsafe(2 ** 20);
	#used = 0;
	#ends = new Uint32Array(2 ** 12);
	#count = 0;

	add(text: string): void {
		const bytes = Buffer.byteLength(text);
		if (this.#used + bytes > limits.sharedTextBytes) throw new Unreadable('fileUnpacksTooLarge');
		if (this.#used + bytes > this.#block.length) this.#growBlock(this.#used + bytes);
		if (this.#count === this.#ends.length) this.#growEnds();
		this.#used += this.#block.write(text, this.#used);
		this.#ends[this.#count++] = this.#used;
	}

	/** The text with this number; a number that the file does not have is an empty cell. */
	at(number: number): string {
		if (!(number >= 0 && number < this.#count)) return '';
		const from = number === 0 ? 0 : (this.#ends[number - 1] as number);
		return this.#block.toString('utf8', from, this.#ends[number]);
	}

	#growBlock(needed: number): void {
		const larger = Buffer.allocUnsafe(Math.max(needed, this.#block.length * 2));
		this.#block.copy(larger, 0, 0, this.#used);
		this.#block = larger;
	}

	#growEnds(): void {
		const larger = new Uint32Array(this.#ends.length * 2);
		larger.set(this.#ends);
		this.#ends = larger;
	}
}

/** Rich text is the sum of its runs; phonetic hints (rPh) are no part of the text. */
export async function readSharedText(part: Readable | null): Promise<SharedText> {
	const shared = new SharedText();
	if (part === null) return shared;
	let item = '';
	let inText = false;
	let phonetic = 0;
	const reading = readMarkup(
		part,
		{
			open: (name) => {
				if (name === 'si') item = '';
				else if (name === 'rPh') phonetic++;
				else if (name === 't') inText = phonetic === 0;
			},
			text: (text) => {
				if (inText) item += text;
			},
			close: (name) => {
				if (name === 'si') shared.add(item);
				else if (name === 'rPh') phonetic--;
				else if (name === 't') inText = false;
			},
		},
		() => [],
	);
	while (!(await reading.next()).done);
	return shared;
}
