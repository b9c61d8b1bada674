import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

type PartOf = (kept: Response, range: RegExpExecArray) => Promise<Response>;

/** The part of the worker that answers a player who asks for a part of a kept film. */
function theWorker(): PartOf {
	const script = readFileSync('static/luring/saved.js', 'utf8');
	const context = createContext({ self: {}, Response, URL, URLSearchParams, Object, Number, Math });
	runInContext(`${script}\nself.partOf = partOf;`, context);
	return (context.self as { partOf: PartOf }).partOf;
}

const film = () => new Response('0123456789', { headers: { 'content-type': 'video/mp4' } });
const asked = (range: string) => /^bytes=(\d*)-(\d*)$/.exec(range) as RegExpExecArray;

test.each([
	['bytes=2-4', '234', 'bytes 2-4/10'],
	['bytes=7-', '789', 'bytes 7-9/10'],
	['bytes=-3', '789', 'bytes 7-9/10'],
	['bytes=8-99', '89', 'bytes 8-9/10'],
])('a kept film is played from any second: %s', async (range, bytes, told) => {
	const part = await theWorker()(film(), asked(range));
	expect(part.status).toBe(206);
	expect(part.headers.get('content-range')).toBe(told);
	expect(await part.text()).toBe(bytes);
});

test('past its end there is nothing', async () => {
	const part = await theWorker()(film(), asked('bytes=10-'));
	expect(part.status).toBe(416);
});
