import { expect, test } from 'vitest';
import { isInside, lookupOutside } from './guard.server.ts';

test.each([
	'127.0.0.1',
	'10.1.2.3',
	'172.31.0.1',
	'192.168.1.1',
	'169.254.169.254',
	'::1',
	'fd00::1',
	'::ffff:10.0.0.1',
])('%s lies inside', (address) => expect(isInside(address)).toBe(true));

test.each(['1.1.1.1', '203.0.113.9', '2606:4700::1111', '::ffff:1.1.1.1'])(
	'%s lies outside',
	(address) => expect(isInside(address)).toBe(false),
);

test('a name that leads inside is refused by the connection itself', async () => {
	const fault = await new Promise<Error | null>((done) => {
		lookupOutside('localhost', { all: false }, (refused) => done(refused));
	});
	expect(fault?.message).toBe('localhost lies inside this network');
});
