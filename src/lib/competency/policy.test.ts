import { expect, test } from 'vitest';
import { mayRate } from './policy.ts';

test('the supervisor of today rates, a former one and a colleague do not', () => {
	expect(mayRate({ officerId: 7 }, { id: 3, supervisorId: 7 })).toBe(true);
	expect(mayRate({ officerId: 8 }, { id: 3, supervisorId: 7 })).toBe(false);
});

test('nobody rates himself', () => {
	expect(mayRate({ officerId: 3 }, { id: 3, supervisorId: 3 })).toBe(false);
	expect(mayRate({ officerId: 3 }, { id: 3, supervisorId: null })).toBe(false);
});
