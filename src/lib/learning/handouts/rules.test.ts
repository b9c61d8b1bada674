import { expect, test } from 'vitest';
import { mostHandouts, whyNotHandedOut } from './rules-handout.ts';

test.each([
	['material', 2_000_000, 'application/pdf', 0, null],
	['photo', 2_000_000, 'image/jpeg', 0, null],
	['photo', 2_000_000, 'application/pdf', 0, 'photoKind'],
	['material', 0, null, 0, 'fileMissing'],
	['material', 10_000_001, 'application/pdf', 0, 'fileTooLarge'],
	['material', 500, null, 0, 'fileKind'],
	['material', 500, 'application/pdf', mostHandouts, 'tooMany'],
] as const)('a %s of %i bytes, %s, after %i others: %s', (kind, bytes, type, already, why) => {
	expect(whyNotHandedOut(kind, bytes, type, already)).toBe(why);
});
