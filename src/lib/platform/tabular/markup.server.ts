import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { Unreadable } from './unreadable.ts';

export type Attributes = Readonly<Record<string, string>>;
export type Handlers = {
	open?: (name: string, attributes: Attributes) => void;
	text?: (text: string) => void;
	close?: (name: string) => void;
};

/**
 * Reads the markup of a workbook part; `afterChunk` yields what each chunk completed. Names come
 * without their prefix, because some programs write `x:row` for `row`. Document types are refused:
 * a workbook has none, and an entity that grows is a bomb.
 */
export async function* readMarkup<Item>(
	part: Readable,
	handlers: Handlers,
	afterChunk: () => Item[],
): AsyncGenerator<Item[]> {
	const parser = new SaxesParser();
	parser.on('doctype', () => {
		throw new Unreadable('fileBroken');
	});
	parser.on('error', () => {
		throw new Unreadable('fileBroken');
	});
	const bare = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);
	const { open, close, text } = handlers;
	if (open) parser.on('opentag', (tag) => open(bare(tag.name), tag.attributes));
	if (text) parser.on('text', text);
	if (text) parser.on('cdata', text);
	if (close) parser.on('closetag', (tag) => close(bare(tag.name)));
	const decoder = new TextDecoder();
	try {
		for await (const chunk of part) {
			parser.write(decoder.decode(chunk as Buffer, { stream: true }));
			yield afterChunk();
		}
		parser.close();
		yield afterChunk();
	} catch (fault) {
		throw fault instanceof Unreadable ? fault : new Unreadable('fileBroken');
	} finally {
		part.destroy();
	}
}

/** Reads a small part to its end. */
export async function readWhole(part: Readable, handlers: Handlers): Promise<void> {
	const reading = readMarkup(part, handlers, () => []);
	while (!(await reading.next()).done);
}
