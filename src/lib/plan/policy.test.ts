import { expect, test } from 'vitest';
import { mayDecideOwn } from './policy.ts';

test('an officer decides on the own plan only', () => {
	expect(mayDecideOwn({ officerId: 3 }, { officerId: 3 })).toBe(true);
	expect(mayDecideOwn({ officerId: 4 }, { officerId: 3 })).toBe(false);
});
