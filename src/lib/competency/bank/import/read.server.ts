import { isUtf8 } from 'node:buffer';
import { readAiken } from './aiken.ts';
import { readGift } from './gift.ts';
import type { Imported } from './imported.ts';
import { readMoodleXml } from './moodleXml.server.ts';
import { isQti, readQti } from './qti.server.ts';
import { readXml } from '../../../platform/xmlTree.server.ts';

export type Format = 'gift' | 'aiken' | 'moodleXml' | 'qti';
export type Reading =
	| ({ readonly ok: true; readonly format: Format } & Imported)
	| {
			readonly ok: false;
			readonly reason: 'notText' | 'brokenXml' | 'unknownXml' | 'nothingFound';
	  };

/** Larger than any bank of questions without pictures. */
export const largestFile = 5 * 1024 * 1024;

/**
 * The items of a file in whichever of four formats it is written. Bytes that are no UTF-8 are read as
 * windows-1252, as old editors write them, and each item says so.
 */
export function readItems(content: Uint8Array): Reading {
	if (content.includes(0)) return { ok: false, reason: 'notText' };
	const utf8 = isUtf8(content);
	const text = new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(content);
	const read = /^\s*</.test(text) ? readMarkup(text) : readPlain(text);
	if (!read.ok || utf8) return read;
	return {
		...read,
		taken: read.taken.map((item) => ({ ...item, notes: [...item.notes, 'encoding'] })),
	};
}

function readPlain(text: string): Reading {
	const format = /^ANSWER:/im.test(text) && !/[^\\]\{/.test(text) ? 'aiken' : 'gift';
	const found = format === 'aiken' ? readAiken(text) : readGift(text);
	return found.taken.length + found.left.length > 0
		? { ok: true, format, ...found }
		: { ok: false, reason: 'nothingFound' };
}

function readMarkup(text: string): Reading {
	const tree = readXml(text);
	if (!tree) return { ok: false, reason: 'brokenXml' };
	if (tree.name === 'quiz') return { ok: true, format: 'moodleXml', ...readMoodleXml(tree) };
	if (isQti(tree)) return { ok: true, format: 'qti', ...readQti(tree) };
	return { ok: false, reason: 'unknownXml' };
}
