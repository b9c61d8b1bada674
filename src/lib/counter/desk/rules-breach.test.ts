import { describe, expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { breachesOf } from './rules-breach.ts';
import type { SeatNow } from './seat.ts';

const today = day('2026-11-24');
const at = (clock: string) => new Date(`2026-11-24T${clock}:00+07:00`);
const now = at('10:00');

const seat = (deskNumber: number, change: Partial<SeatNow> = {}): SeatNow => ({
	deskId: deskNumber,
	deskNumber,
	officerId: deskNumber,
	name: `Petugas ${deskNumber}`,
	since: at('07:30'),
	qualifications: [{ competencyCode: 'T.DAFDUK', level: 2, validUntil: null }],
	pause: null,
	without: [],
	allowed: [],
	...change,
});
const visit = (
	visitId: number,
	since: string,
	at_: { officerId?: number; heldAt?: Date } = {},
) => ({
	visitId,
	serviceId: 1,
	competencyCode: 'T.DAFDUK',
	requiredLevel: 2,
	routing: null,
	officerId: at_.officerId ?? null,
	since: at(since),
	startedAt: at_.officerId ? at(since) : null,
	heldAt: at_.heldAt ?? null,
});
const promises = { wait: 30, service: new Map([[1, 15]]), secondsOf: () => 600 };
const breaches = (queue: ReturnType<typeof visit>[], seats: SeatNow[]) =>
	breachesOf(queue, seats, promises, { now, today });
const onBreak = (until: string) => ({
	id: 1,
	reason: 'meal' as const,
	from: at('09:50'),
	expectedAt: at(until),
	recalledAt: null,
	recalledWhy: null,
});

describe('a promise about to be broken', () => {
	test('is none while the citizen is called before its end', () => {
		expect(breaches([visit(1, '09:35')], [seat(1)])).toEqual([]);
	});

	test('comes when too many wait before for the same desk, with how many and until when', () => {
		const queue = [visit(1, '09:34'), visit(2, '09:34'), visit(3, '09:35')];
		expect(breaches(queue, [seat(1)])).toMatchObject([
			{ visitId: 2, kind: 'wait', why: 'fewDesks', ahead: 1, desks: 1, expectedAt: at('10:10') },
			{ visitId: 3, why: 'fewDesks', ahead: 2, expectedAt: at('10:20'), dueAt: at('10:05') },
		]);
	});

	test('is not foreseen further than ten minutes ahead', () => {
		const queue = [visit(1, '09:40'), visit(2, '09:41'), visit(3, '09:42'), visit(4, '09:43')];
		expect(breaches(queue, [seat(1)])).toEqual([]);
	});

	test('names who is on a break, and counts on the hour of return', () => {
		const queue = [visit(1, '09:35')];
		expect(breaches(queue, [seat(1, { pause: onBreak('10:15') })])).toMatchObject([
			{ why: 'onBreak', onBreak: ['Petugas 1'], expectedAt: at('10:15') },
		]);
		expect(breaches(queue, [seat(1, { pause: onBreak('10:04') })])).toEqual([]);
	});

	test('says that no desk can serve, and that one has been broken already', () => {
		expect(breaches([visit(1, '09:20')], [seat(1, { qualifications: [] })])).toMatchObject([
			{ why: 'uncovered', expectedAt: null, dueAt: at('09:50') },
		]);
	});

	test('is also that of the service, for whoever sits at the desk too long or is on hold', () => {
		const long = visit(1, '09:50', { officerId: 1 });
		const held = visit(2, '09:52', { officerId: 2, heldAt: at('09:55') });
		const short = visit(3, '09:59', { officerId: 3 });
		expect(breaches([long, held, short], [seat(1), seat(2), seat(3)])).toMatchObject([
			{ visitId: 1, kind: 'service', why: 'long', dueAt: at('10:05') },
			{ visitId: 2, kind: 'service', why: 'onHold' },
		]);
	});
});
