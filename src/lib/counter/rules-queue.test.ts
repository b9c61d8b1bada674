import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../time/index.ts';
import type { Waiting } from './queue.ts';
import { comesNext, inOrder, mayServe, rankOf } from './rules-queue.ts';
import { priorities } from './visit.ts';

const today = day('2026-11-24');
const visit = (visitId: number, minute: number, priority: Waiting['priority'] = null): Waiting => ({
	visitId,
	serviceId: 1,
	priority,
	takenAt: new Date(Date.UTC(2026, 10, 24, 1, minute)),
	bookedFor: null,
});
const population = { competencyCode: 'T.DAFDUK', requiredLevel: 2 };

describe('a queue', () => {
	test('calls a pregnant citizen before those who came earlier', () => {
		const queue = [visit(1, 0), visit(2, 5, 'pregnant'), visit(3, 1)];
		expect(inOrder(queue).map(({ visitId }) => visitId)).toEqual([2, 1, 3]);
	});

	test('ranks none of the four priorities above another', () => {
		const queue = [visit(1, 4, 'elderly'), visit(2, 3, 'smallChild'), visit(3, 2, 'disability')];
		expect(inOrder(queue).map(({ visitId }) => visitId)).toEqual([3, 2, 1]);
	});

	test('calls an appointment as if its number had been taken half an hour before its time', () => {
		const booked = { ...visit(3, 55), bookedFor: new Date(Date.UTC(2026, 10, 24, 2, 0)) };
		const queue = [visit(1, 29), booked, visit(2, 31)];
		expect(inOrder(queue).map(({ visitId }) => visitId)).toEqual([1, 3, 2]);
	});

	test('lets whoever comes more than ten minutes late for an appointment rank by arrival', () => {
		const bookedFor = new Date(Date.UTC(2026, 10, 24, 1, 0));
		expect(rankOf({ ...visit(1, 10), bookedFor })).toEqual(new Date(Date.UTC(2026, 10, 24, 0, 30)));
		expect(rankOf({ ...visit(1, 11), bookedFor })).toEqual(visit(1, 11).takenAt);
	});

	test('gains nobody anything by a booking beyond that half hour', () => {
		const anInstant = fc.integer({ min: 0, max: 600 }).map((minute) => new Date(minute * 60_000));
		fc.assert(
			fc.property(anInstant, anInstant, (takenAt, bookedFor) => {
				const gained = takenAt.getTime() - rankOf({ takenAt, bookedFor }).getTime();
				expect(gained).toBeGreaterThanOrEqual(0);
				expect(gained).toBeLessThanOrEqual(40 * 60_000);
			}),
		);
	});

	test('keeps everybody, and nobody overtakes within the own class', () => {
		const anyVisit = fc.record({
			visitId: fc.nat(1000),
			serviceId: fc.nat(3),
			priority: fc.option(fc.constantFrom(...priorities), { nil: null }),
			takenAt: fc.integer({ min: 0, max: 600 }).map((minute) => new Date(minute * 60_000)),
			bookedFor: fc.option(
				fc.integer({ min: 0, max: 600 }).map((minute) => new Date(minute * 60_000)),
				{ nil: null },
			),
		});
		fc.assert(
			fc.property(fc.array(anyVisit), (queue) => {
				const ordered = inOrder(queue);
				expect(ordered).toHaveLength(queue.length);
				ordered.slice(1).forEach((later, index) => {
					const earlier = ordered[index] as Waiting;
					if ((earlier.priority === null) === (later.priority === null))
						expect(rankOf(earlier) <= rankOf(later)).toBe(true);
					else expect(earlier.priority).not.toBeNull();
				});
			}),
		);
	});
});

describe('the skill gate', () => {
	const proven = (level: number, validUntil: string | null = null) => [
		{ competencyCode: 'T.DAFDUK', level, validUntil },
	];

	test('opens at the demanded level, not below', () => {
		expect(mayServe(population, proven(2), today)).toEqual({ ok: true });
		expect(mayServe(population, proven(1), today)).toEqual({
			ok: false,
			reason: 'levelTooLow',
			held: 1,
		});
		expect(mayServe(population, [], today)).toMatchObject({ reason: 'notProven' });
	});

	test('closes on the day on which the evidence ends', () => {
		expect(mayServe(population, proven(3, '2026-11-25'), today)).toEqual({ ok: true });
		expect(mayServe(population, proven(3, '2026-11-24'), today)).toMatchObject({
			reason: 'expired',
		});
	});

	test('offers the first visit that the officer may serve and leaves the others in the queue', () => {
		const queue = [{ ...visit(1, 0), serviceId: 9 }, visit(2, 1)];
		const demandOf = (serviceId: number) =>
			serviceId === 9 ? { competencyCode: 'T.IZIN', requiredLevel: 2 } : population;
		expect(comesNext(queue, demandOf, proven(2), today)?.visitId).toBe(2);
		expect(comesNext(queue, demandOf, [], today)).toBeNull();
	});
});
