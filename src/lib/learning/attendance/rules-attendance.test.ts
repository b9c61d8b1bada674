import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { hasBegun } from './rules-attendance.ts';

test('nobody is absent from a session before its scans count, half an hour ahead of it', () => {
	const session = { day: day('2026-12-08'), starts: '08:00', ends: '12:00' };
	expect(hasBegun(session, new Date('2026-12-08T07:29:59+07:00'))).toBe(false);
	expect(hasBegun(session, new Date('2026-12-08T07:30:00+07:00'))).toBe(true);
});
