import { randomUUID } from 'node:crypto';
import { request as requestPlain } from 'node:http';
import { request as requestSecret } from 'node:https';
import { multipartOf } from '../multipart.ts';
import type { Attachment } from '../store-attachment.server.ts';
import { VERSION_HEADER } from '../version.ts';
import { addressFault, lookupOutside } from './guard.server.ts';

/** Where and how statements are handed over. */
export type Door = {
	readonly url: string;
	readonly version: '1.0.3' | '2.0.0';
	readonly key: string;
	readonly secret: string;
	readonly allowInside: boolean;
};
export type Answer = { readonly status: number; readonly text: string };

const SILENCE_MS = 20_000;
const MOST_OF_ANSWER = 2_000;

/** Posts a list of statements with their files. Throws where nobody answers, or may not be spoken to. */
export function deliver(
	door: Door,
	bodies: readonly string[],
	files: readonly Attachment[],
): Promise<Answer> {
	const url = new URL(`${door.url}/statements`);
	const fault = addressFault(url, door.allowInside);
	if (fault) return Promise.reject(new Error(fault));
	const { type, content } = parcelOf(bodies, files);
	const ask = url.protocol === 'https:' ? requestSecret : requestPlain;
	return new Promise((done, failed) => {
		const sent = ask(
			url,
			{
				method: 'POST',
				signal: AbortSignal.timeout(SILENCE_MS),
				...(door.allowInside ? {} : { lookup: lookupOutside }),
				headers: {
					authorization: `Basic ${Buffer.from(`${door.key}:${door.secret}`).toString('base64')}`,
					'content-type': type,
					'content-length': content.length,
					[VERSION_HEADER]: door.version,
				},
			},
			(answer) => {
				let text = '';
				answer.setEncoding('utf8');
				answer.on('data', (piece: string) => {
					if (text.length < MOST_OF_ANSWER) text += piece.slice(0, MOST_OF_ANSWER);
				});
				answer.on('end', () => done({ status: answer.statusCode ?? 0, text }));
				answer.on('error', failed);
			},
		);
		sent.on('error', failed);
		sent.end(content);
	});
}

function parcelOf(bodies: readonly string[], files: readonly Attachment[]) {
	const list = Buffer.from(`[${bodies.join(',')}]`);
	if (files.length === 0) return { type: 'application/json', content: list };
	const boundary = randomUUID();
	const first = { headers: new Map([['Content-Type', 'application/json']]), body: list };
	const parts = files.map(({ sha2, contentType, content }) => ({
		headers: new Map([
			['Content-Type', contentType],
			['Content-Transfer-Encoding', 'binary'],
			['X-Experience-API-Hash', sha2],
		]),
		body: content,
	}));
	const type = `multipart/mixed; boundary=${boundary}`;
	return { type, content: multipartOf(boundary, [first, ...parts]) };
}
