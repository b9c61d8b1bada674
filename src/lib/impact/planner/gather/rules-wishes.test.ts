import { expect, test } from 'vitest';
import type { OfficeNeed, Staff } from './facts.ts';
import { partServed } from './rules-part.ts';
import { wishesOf } from './rules-wishes.ts';

const need: OfficeNeed = {
	...{ officeId: 1, opens: '08:00', closes: '15:00', minutes: 10 },
	groups: [
		{ competencyCode: 'A', requiredLevel: 2, category: 'Pendaftaran Penduduk' },
		{ competencyCode: 'B', requiredLevel: 2, category: 'Pencatatan Sipil' },
	],
	tickets: [
		{ prefix: 'A', weekday: 1, halfHour: 16, mean: 6 },
		{ prefix: 'B', weekday: 1, halfHour: 16, mean: 2 },
	],
};
const course = { code: 'K-B', competencyCode: 'B', level: 2, jp: 8 };
const worth = { officeId: 1, competencyCode: 'B', requiredLevel: 2, category: 'Pencatatan Sipil' };

const officer = (officerId: number, levels: Record<string, number>): Staff => ({
	...{ officerId, officeId: 1, kind: 'PNS', contractFrom: null, levels },
	...{ needs: {}, counted: [], passed: [], burden: 0 },
});

test('an officer may serve the part of the citizens whose services are proven', () => {
	expect(partServed(officer(1, { A: 2, B: 1 }), need)).toBe(0.75);
	expect(partServed(officer(1, {}), need)).toBe(0);
	expect(partServed(officer(1, { A: 2 }), { ...need, tickets: [] })).toBe(0);
});

test('the whole value goes to whoever may serve fewest citizens so far, the next has half of it', () => {
	const staff = [officer(1, { A: 2, B: 1 }), officer(2, { B: 0 }), officer(3, { A: 2, B: 0 })];
	const worths = [{ ...worth, minutes: 6000, visitsAYear: 0 }];
	const wishes = wishesOf(staff, [course], new Map([[1, need]]), worths);
	expect(wishes.map((one) => [one.officerId, one.minutesAYear])).toEqual([
		[2, 6000],
		[1, 3000],
		[3, 2000],
	]);
});
