import { parsed, refuse } from './reply.ts';
import type { Parsed } from './reply.ts';
import type { Version } from './version.ts';
import { versionOf } from './version.ts';

/** The part of a request that a form may carry instead (xAPI 1.0.3, Communication 1.3). */
export type Raw = {
	readonly method: string;
	readonly query: URLSearchParams;
	readonly header: (name: string) => string | null;
	readonly body: Uint8Array;
};

const AS_HEADERS = new Map(
	[
		...['Authorization', 'X-Experience-API-Version', 'Content-Type', 'Content-Length'],
		...['If-Match', 'If-None-Match', 'Accept', 'Accept-Language'],
	].map((name) => [name.toLowerCase(), name]),
);
const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD'];

export const isAlternate = ({ method, query }: Raw): boolean =>
	method === 'POST' && query.has('method');

/** A form sent by POST as the request that it stands for. Since 2.0 there is no such thing. */
export function unfolded(raw: Raw): Parsed<Raw> {
	const method = raw.query.get('method') ?? '';
	if ([...raw.query.keys()].length > 1)
		return refuse(400, 'with method in the address every parameter belongs into the form');
	if (!METHODS.includes(method)) return refuse(400, 'method is unknown');
	const type = raw.header('content-type') ?? '';
	if (!/^application\/x-www-form-urlencoded\b/i.test(type))
		return refuse(400, 'Content-Type must be application/x-www-form-urlencoded');
	const form = new URLSearchParams(new TextDecoder().decode(raw.body));
	const query = new URLSearchParams();
	const headers = new Map<string, string>();
	let content: string | null = null;
	for (const [name, value] of form) {
		const key = name.toLowerCase();
		if (AS_HEADERS.has(key)) headers.set(key, value);
		else if (name === 'content') content = value;
		else query.append(name, value);
	}
	if ((method === 'PUT' || method === 'POST') && content === null)
		return refuse(400, 'the form has no content');
	const header = (name: string) => {
		const key = name.toLowerCase();
		const held = headers.get(key) ?? null;
		if (held !== null) return held;
		return key === 'content-type' ? 'application/json' : raw.header(name);
	};
	const version: Version | null = versionOf(header('x-experience-api-version'));
	if (version === '2.0.0') return refuse(400, 'xAPI 2.0 has no alternate request syntax');
	return parsed({ method, query, header, body: new TextEncoder().encode(content ?? '') });
}
