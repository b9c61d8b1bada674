import { describe, expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import type { ContestStep } from './contest.ts';
import { checkReason, checkStep, contestStatus, ownerOf } from './rules-contest.ts';

const dueOn = day('2026-12-08');
const step = (act: ContestStep['act'], byId = 2): ContestStep => ({
	act,
	at: new Date('2026-11-26T09:00:00+07:00'),
	byId,
	byName: `Pegawai ${byId}`,
	reason: act === 'taken' ? null : 'Sudah diperiksa bersama kepala kantor.',
});

describe('a doubt', () => {
	test('is open, in hand, late, and answered', () => {
		const on = day('2026-12-08');
		expect(contestStatus({ steps: [], dueOn }, on)).toBe('open');
		expect(contestStatus({ steps: [step('taken')], dueOn }, on)).toBe('inHand');
		expect(contestStatus({ steps: [step('taken')], dueOn }, day('2026-12-09'))).toBe('late');
		const answered = [step('taken'), step('rejected')];
		expect(contestStatus({ steps: answered, dueOn }, day('2027-01-01'))).toBe('rejected');
	});

	test('belongs to the last who took it', () => {
		expect(ownerOf({ steps: [] })).toBeNull();
		expect(ownerOf({ steps: [step('taken', 2), step('taken', 3)] })?.id).toBe(3);
	});

	test('is not judged by who has it, and answered once', () => {
		expect(checkStep({ steps: [], openedBy: 2 }, 2)).toBe('ownDoubt');
		expect(checkStep({ steps: [step('upheld')], openedBy: 1 }, 2)).toBe('alreadyAnswered');
		expect(checkStep({ steps: [step('taken')], openedBy: 1 }, 2)).toBeNull();
	});

	test('needs words that somebody else understands', () => {
		expect(checkReason('salah')).toBe('reasonTooShort');
		expect(checkReason('x'.repeat(2001))).toBe('reasonTooLong');
		expect(checkReason('Kantor ini pindah gedung pada minggu itu.')).toBeNull();
	});
});
