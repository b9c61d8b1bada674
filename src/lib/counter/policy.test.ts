import { expect, test } from 'vitest';
import type { Principal } from '../people/index.ts';
import { mayLead, mayServeAt, placesOf } from './policy.ts';

const nobody: Principal = {
	officerId: 1,
	userId: 'u',
	name: 'Ani',
	unitId: 7,
	roles: ['officer'],
	leads: [],
	grants: [],
};
const office = { unitId: 7 };

test('a citizen and an officer without the role sit at no desk', () => {
	expect(mayServeAt(null, office)).toBe(false);
	expect(mayServeAt(nobody, office)).toBe(false);
});

test('a counter officer sits in the own office, and where a grant says so', () => {
	const clerk: Principal = {
		...nobody,
		roles: ['officer', 'counterOfficer'],
		grants: [{ role: 'counterOfficer', unitId: 9 }],
	};
	expect(mayServeAt(clerk, office)).toBe(true);
	expect(mayServeAt(clerk, { unitId: 9 })).toBe(true);
	expect(mayServeAt(clerk, { unitId: 8 })).toBe(false);
	expect(mayLead(clerk, office)).toBe(false);
	expect(placesOf(clerk)).toEqual([7, 9]);
});

test('a head sees the board of the own office alone, and may sit at its desks', () => {
	const head: Principal = { ...nobody, roles: ['officer', 'headOfOffice'], leads: [7] };
	expect(mayLead(head, office)).toBe(true);
	expect(mayServeAt(head, office)).toBe(true);
	expect(mayLead(head, { unitId: 8 })).toBe(false);
	expect(mayLead(null, office)).toBe(false);
});
