import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { isOverdue } from './rules-retention.ts';

test('a month is kept for so many whole months after it', () => {
	const on = day('2026-11-29');
	expect(isOverdue(day('2024-10-01'), on, 24)).toBe(true);
	expect(isOverdue(day('2024-11-01'), on, 24)).toBe(false);
	expect(isOverdue(day('2024-10-01'), on, 25)).toBe(false);
});
