import { z } from 'zod';
import { line, lines, text } from './forms-text.ts';

/** An upload, or a file that comes with the product; empty as long as nothing was chosen. */
export const fileName = z.union([
	z.literal(''),
	z.string().regex(/^media:[\w-]{22}$/),
	z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.[a-z0-9]{2,4}$/),
]);

export const pictureForm = z.object({
	kind: z.literal('picture'),
	file: fileName,
	alt: text,
	caption: text,
});

export const videoForm = z.object({
	kind: z.literal('video'),
	title: line,
	file: fileName,
	captions: fileName.nullable(),
	transcript: lines,
});

export const audioForm = z.object({
	kind: z.literal('audio'),
	title: line,
	file: fileName,
	transcript: lines,
});

export const fileForm = z.object({
	kind: z.literal('file'),
	title: line,
	file: fileName,
	note: text,
	bytes: z.number().int().min(0),
});

export const embedForm = z.object({
	kind: z.literal('embed'),
	title: line,
	address: z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(500)]),
	text,
});
