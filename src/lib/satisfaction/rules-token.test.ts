import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { linkState } from './rules-token.ts';

const now = new Date('2026-11-24T10:00:00+07:00');
const later = new Date('2026-12-01T10:00:00+07:00');

test('a survey link is open until its last day, once', () => {
	expect(linkState({ expiresAt: later, usedOn: null }, now)).toBe('open');
	expect(linkState({ expiresAt: now, usedOn: null }, now)).toBe('expired');
	expect(linkState({ expiresAt: now, usedOn: day('2026-11-24') }, later)).toBe('used');
	expect(linkState(null, now)).toBe('unknown');
});
