import { expect, test } from 'vitest';
import { ownPath } from './ownPath.ts';

test('a reader is sent back to a path of this site', () => {
	expect(ownPath('/tim?urut=nama')).toBe('/tim?urut=nama');
});

test.each([
	'//evil.example',
	'/\\evil.example',
	'/\t/evil.example',
	'/.//evil.example',
	'https://evil.example/',
	'javascript:alert(1)',
	'',
	null,
])('a reader is never sent away to %j', (wanted) => {
	expect(ownPath(wanted)).toBe('/');
});
