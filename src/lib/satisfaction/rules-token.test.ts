import { expect, test } from 'vitest';
import { linkState } from './rules-token.ts';

const now = new Date('2026-11-24T10:00:00+07:00');
const later = new Date('2026-12-08T10:00:00+07:00');

test('a survey link is open until its last day, once', () => {
	expect(linkState({ expiresAt: later, usedAt: null }, now)).toBe('open');
	expect(linkState({ expiresAt: now, usedAt: null }, now)).toBe('expired');
	expect(linkState({ expiresAt: now, usedAt: now }, later)).toBe('used');
	expect(linkState(null, now)).toBe('unknown');
});
