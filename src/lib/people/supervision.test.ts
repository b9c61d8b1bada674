import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supervisorOf } from './supervision.ts';

const units = [
	{ id: 1, parentId: null },
	{ id: 2, parentId: 1 },
	{ id: 3, parentId: 2 },
];
const leader = (officerId: number, unitId: number) => ({ officerId, unitId, leadsUnit: true });
const member = (officerId: number, unitId: number) => ({ officerId, unitId, leadsUnit: false });

test('who leads the unit of an officer is the supervisor', () => {
	expect(supervisorOf(10, units, [member(10, 3), leader(20, 3), leader(30, 2)])).toBe(20);
});

test('the leader of a unit answers to the leader of the nearest unit above', () => {
	expect(supervisorOf(20, units, [leader(20, 3), leader(30, 1)])).toBe(30);
});

test('while a unit has no leader, the nearest above stands in', () => {
	expect(supervisorOf(10, units, [member(10, 3), leader(30, 1)])).toBe(30);
});

test('at the top, and without a post, there is none', () => {
	expect(supervisorOf(30, units, [leader(30, 1)])).toBeNull();
	expect(supervisorOf(99, units, [leader(30, 1)])).toBeNull();
});

test('nobody supervises oneself, and a tree gone round in a circle still ends', () => {
	const parents = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 8, maxLength: 8 });
	const posts = fc.array(
		fc.record({ unitId: fc.integer({ min: 0, max: 7 }), leadsUnit: fc.boolean() }),
	);
	fc.assert(
		fc.property(parents, posts, (above, held) => {
			const tree = above.map((parentId, id) => ({ id, parentId }));
			const known = held.map((post, officerId) => ({ officerId, ...post }));
			for (const { officerId } of known)
				expect(supervisorOf(officerId, tree, known)).not.toBe(officerId);
		}),
	);
});
