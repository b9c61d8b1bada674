import { expect, test } from 'vitest';
import { mayDecideForTeam, mayDecideOwn } from './policy.ts';

test('an officer decides on the own plan only', () => {
	expect(mayDecideOwn({ officerId: 3 }, { officerId: 3 })).toBe(true);
	expect(mayDecideOwn({ officerId: 4 }, { officerId: 3 })).toBe(false);
});

test('the supervisor of today decides for the team, and not on the own goals', () => {
	expect(mayDecideForTeam({ officerId: 7 }, { officerId: 3, supervisorId: 7 })).toBe(true);
	expect(mayDecideForTeam({ officerId: 8 }, { officerId: 3, supervisorId: 7 })).toBe(false);
	expect(mayDecideForTeam({ officerId: 3 }, { officerId: 3, supervisorId: 3 })).toBe(false);
});
