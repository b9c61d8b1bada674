import { expect, test } from 'vitest';
import { mayTake } from './rules-device.ts';

const now = new Date('2026-11-24T10:00:00+07:00');
const used = (seconds: number, answers = 3, taps = 3) => ({
	answers,
	taps,
	lastAt: new Date(now.getTime() - seconds * 1000),
});

test('nobody answers nine questions at a kiosk within five seconds', () => {
	expect(mayTake('kiosk', 'answer', null, now)).toEqual({ ok: true });
	expect(mayTake('kiosk', 'answer', used(4), now)).toEqual({ ok: false, reason: 'tooFast' });
	expect(mayTake('kiosk', 'answer', used(5), now)).toEqual({ ok: true });
	expect(mayTake('kiosk', 'tap', used(1), now)).toEqual({ ok: true });
});

test('what a tablet has kept may come all at once, but not without end', () => {
	expect(mayTake('tablet', 'answer', used(0), now)).toEqual({ ok: true });
	expect(mayTake('tablet', 'answer', used(0, 400), now)).toEqual({ ok: false, reason: 'tooMany' });
	expect(mayTake('kiosk', 'tap', used(60, 0, 1500), now)).toEqual({ ok: false, reason: 'tooMany' });
});
