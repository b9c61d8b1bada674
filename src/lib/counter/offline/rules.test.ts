import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfflineAct, OfflineKind } from './act.ts';
import type { Held, Lease } from './lease.ts';
import { visitIn } from './lease.ts';
import { needsPerson, offlineLines } from './report.ts';
import { deal } from './rules-deal.ts';
import { deskAfter, graceLeft, possible } from './rules-desk.ts';
import { corrected } from './rules-time.ts';

const held = (subject: string, at: string, priority: Held['priority'] = null): Held => ({
	subject,
	ticket: `A-00${subject.slice(1)}`,
	serviceCode: 'DK-KTP-02',
	serviceName: 'KTP-el',
	priority,
	takenAt: `2026-11-24T0${at}:00.000Z`,
	rankedAt: `2026-11-24T0${at}:00.000Z`,
});

const lease = (own: Partial<Lease> = {}): Lease => ({
	deskId: 7,
	deskNumber: 3,
	officeName: 'UP PMPTSP Kelurahan Contoh',
	officerId: 1,
	day: '2026-11-24',
	beatAt: '2026-11-24T01:30:00.000Z',
	held: [held('v1', '1:00'), held('v2', '1:05'), held('v3', '1:10', 'pregnant')],
	current: null,
	services: [{ code: 'DK-KTP-02', name: 'KTP-el' }],
	prefix: 'L3',
	nextNumber: 4,
	...own,
});

let made = 0;
const act = (kind: OfflineKind, subject: string): OfflineAct => ({
	id: `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
	at: new Date(Date.UTC(2026, 10, 24, 2, 0, made)).toISOString(),
	kind,
	subject,
	serviceCode: 'DK-KTP-02',
	ticket: 'L3-004',
});

describe('dealing the queue to the desks', () => {
	const open = (visitId: number, heldBy: number | null = null, servedBy = [7, 8]) => ({
		visitId,
		heldBy,
		servedBy,
	});

	test('two desks get every second citizen, and none twice', () => {
		const queue = [open(1), open(2), open(3), open(4)];
		expect(deal(queue, 7, 12)).toEqual([1, 3]);
		expect(deal(queue, 8, 12)).toEqual([2, 4]);
	});

	test('what another desk holds stays there', () => {
		expect(deal([open(1, 8), open(2)], 7, 12)).toEqual([2]);
	});

	test('who came first shares with a colleague who came later', () => {
		expect(deal([open(1, 7), open(2, 7), open(3, 7), open(4, 7)], 7, 12)).toEqual([1, 3]);
	});

	test('a citizen goes only to a desk whose officer may serve', () => {
		expect(deal([open(1, null, [8]), open(2)], 7, 12)).toEqual([2]);
	});

	test('no desk holds more than it can serve', () => {
		expect(deal([open(1), open(2), open(3)], 7, 1)).toEqual([1]);
	});

	test('no desk takes what another holds, whatever they hold', () => {
		const desks = [7, 8, 9];
		const visit = fc.record({
			heldBy: fc.constantFrom(null, ...desks),
			servedBy: fc.subarray(desks),
		});
		fc.assert(
			fc.property(fc.array(visit, { maxLength: 30 }), (visits) => {
				let queue = visits.map((one, visitId) => ({ ...one, visitId }));
				const holders = () => queue.map(({ heldBy }) => heldBy);
				for (const desk of desks) {
					const before = holders();
					const mine = deal(queue, desk, 5);
					queue = queue.map((visit) => {
						const kept = visit.heldBy === desk ? null : visit.heldBy;
						return { ...visit, heldBy: mine.includes(visit.visitId) ? desk : kept };
					});
					const taken = before.filter((held, id) => held !== desk && held !== holders()[id]);
					expect(taken.every((held) => held === null)).toBe(true);
				}
			}),
		);
	});
});

describe('the desk without a line', () => {
	test('calls a pregnant citizen first, then by the time of the number', () => {
		expect(deskAfter(lease(), []).waiting.map(({ subject }) => subject)).toEqual([
			'v3',
			'v1',
			'v2',
		]);
	});

	test('calls whoever has a booking at the place of the booking', () => {
		const booked = { ...held('v4', '1:20'), rankedAt: '2026-11-24T00:50:00.000Z' };
		const desk = deskAfter(lease({ held: [...lease().held, booked] }), []);
		expect(desk.waiting.map(({ subject }) => subject)).toEqual(['v3', 'v4', 'v1', 'v2']);
	});

	test('serves a citizen to the end and is free again', () => {
		const acts = [act('call', 'v1'), act('start', 'v1'), act('finish', 'v1')];
		const desk = deskAfter(lease(), acts);
		expect(desk.current).toBe(null);
		expect(desk.served).toBe(1);
		expect(desk.waiting.map(({ subject }) => subject)).toEqual(['v3', 'v2']);
	});

	test('goes on with the citizen who was at the desk when the line broke', () => {
		const current = {
			...held('v9', '0:50'),
			state: 'served' as const,
			since: '2026-11-24T01:20:00.000Z',
		};
		const desk = deskAfter(lease({ current }), [act('hold', 'v9')]);
		expect(desk.current?.state).toBe('onHold');
		expect(possible(desk)).toContain('resume');
	});

	test('gives numbers of its own, and calls them too', () => {
		const token = 'AbCdEfGhIjKlMnOpQrStUv';
		const desk = deskAfter(lease(), [act('issue', token), act('call', token)]);
		expect(desk.nextNumber).toBe(5);
		expect(desk.current?.subject).toBe(token);
	});

	test('a key that does not fit changes nothing', () => {
		const before = deskAfter(lease(), []);
		expect(deskAfter(lease(), [act('finish', 'v1'), act('start', 'v2')])).toEqual(before);
	});

	test('who is given back waits again at the own place', () => {
		const acts = [act('call', 'v1'), act('transfer', 'v1')];
		expect(deskAfter(lease(), acts).waiting.map(({ subject }) => subject)).toEqual([
			'v3',
			'v1',
			'v2',
		]);
	});

	test('nobody is called before the other desks have stopped', () => {
		expect(graceLeft(1_000, 11_000)).toBe(15_000);
		expect(graceLeft(1_000, 40_000)).toBe(0);
	});

	test('only what fits may be pressed', () => {
		expect(possible(deskAfter(lease({ held: [] }), []))).toEqual(['issue']);
		expect(possible(deskAfter(lease(), [act('call', 'v1')]))).toEqual(
			expect.arrayContaining(['start', 'callAgain', 'miss', 'leave']),
		);
	});
});

describe('the clock of the desk', () => {
	const now = new Date('2026-11-24T03:00:00Z');

	test('is corrected by what it is off', () => {
		const at = corrected('2026-11-24T02:00:10Z', 5_000, new Date(0), now);
		expect(at.toISOString()).toBe('2026-11-24T02:00:15.000Z');
	});

	test('never runs backwards, and never past now', () => {
		const before = new Date('2026-11-24T02:30:00Z');
		expect(corrected('2026-11-24T02:00:00Z', 0, before, now).getTime()).toBe(before.getTime() + 1);
		expect(corrected('2026-11-24T09:00:00Z', 0, before, now)).toEqual(now);
	});
});

describe('the report of a return', () => {
	const reported = (
		kind: OfflineKind,
		subject: string,
		conflict: null | 'calledElsewhere' = null,
	) => ({
		at: new Date(Date.UTC(2026, 10, 24, 2, 0, ++made)),
		kind,
		subject,
		serviceCode: 'DK-KTP-02',
		ticket: 'A-001',
		visitId: 1,
		conflict,
	});

	test('has one line a citizen', () => {
		const lines = offlineLines(
			[reported('call', 'v1'), reported('call', 'v2'), reported('finish', 'v1')],
			[],
		);
		expect(lines.map(({ subject, last, acts }) => [subject, last, acts])).toEqual([
			['v1', 'finish', 2],
			['v2', 'call', 1],
		]);
	});

	test('a conflict needs a person until one has decided', () => {
		const acts = [reported('call', 'v1', 'calledElsewhere')];
		const decided = { subject: 'v1', decision: 'drop' as const, reason: 'Warga sudah dilayani' };
		expect(offlineLines(acts, []).map(needsPerson)).toEqual([true]);
		expect(offlineLines(acts, [decided]).map(needsPerson)).toEqual([false]);
	});
});

test('a subject of the server is a visit, any other a number of the desk', () => {
	expect(visitIn('v12')).toBe(12);
	expect(visitIn('AbCdEfGhIjKlMnOpQrStUv')).toBe(null);
});
