import { describe, expect, test } from 'vitest';
import { day, holidays2025And2026, WorkingCalendar } from '../../time/index.ts';
import { complaintLimits } from './reference/limits.ts';
import { clockFrom, clockState } from './rules-clock.ts';
import { missingStep, stepAfter, stepsFor } from './rules-draft.ts';
import { attachmentKindOf, attachmentRefusal, mostAttachmentBytes } from './rules-attachment.ts';
import { withoutCameraNotes } from './rules-picture.ts';
import { readCaseNumber, readReceipt, receiptText } from './rules-receipt.ts';

const limits = complaintLimits[0]!;
const calendar = new WorkingCalendar(holidays2025And2026);

describe('a limit', () => {
	test('is near in its last fifth, a day at least', () => {
		const from = day('2026-11-02');
		const near = (clock: 'respond' | 'handle', of: 'plain') =>
			clockFrom(limits, clock, of, from, calendar).nearOn;
		expect([near('respond', 'plain'), near('handle', 'plain')]).toEqual([
			'2026-11-04',
			'2026-11-07',
		]);
		expect(clockFrom(limits, 'finish', 'field', from, calendar).nearOn).toBe('2026-12-20');
	});

	test('is kept on its last day and broken on the next', () => {
		const clock = { nearOn: day('2026-11-26'), dueOn: day('2026-11-27'), metOn: null };
		expect(clockState(clock, day('2026-11-25'))).toBe('running');
		expect(clockState(clock, day('2026-11-27'))).toBe('near');
		expect(clockState(clock, day('2026-11-28'))).toBe('broken');
		expect(clockState({ ...clock, metOn: day('2026-11-27') }, day('2026-12-31'))).toBe('met');
		expect(clockState({ ...clock, metOn: day('2026-11-28') }, day('2026-12-31'))).toBe('metLate');
	});

	test('in working days waits for a long weekend', () => {
		const working = { ...limits, unit: 'working' } as const;
		const clock = clockFrom(working, 'respond', 'plain', day('2026-12-23'), calendar);
		expect(clock.dueOn).toBe('2026-12-30');
	});
});

describe('a receipt number', () => {
	test('is read as people copy it', () => {
		expect(readReceipt(' 7kq4 m2xw-9trh b5dn ')).toBe('7KQ4M2XW9TRHB5DN');
		expect(readReceipt('OKQ4-M2XW-9TRH-BIDL')).toBe('0KQ4M2XW9TRHB1D1');
		expect(readReceipt('7KQ4-M2XW')).toBeNull();
		expect(receiptText('7KQ4M2XW9TRHB5DN')).toBe('7KQ4-M2XW-9TRH-B5DN');
		expect([readCaseNumber('adu-12'), readCaseNumber('12')]).toEqual([12, null]);
	});
});

describe('the questions', () => {
	test('ask nobody anonymous for a name, and no asker for an element', () => {
		expect(stepsFor({ privacy: 'anonim' })).not.toContain('kontak');
		expect(stepAfter('identitas', { privacy: 'rahasia' })).toBe('kontak');
		expect(stepAfter('isi', { kind: 'informasi' })).toBe('lampiran');
		expect(missingStep({ kind: 'aspirasi' })).toBe('isi');
	});
});

/** Segment by segment: begin, a note of the camera, the scan. */
const jpeg = (note: number[]) =>
	Uint8Array.from([
		...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xe1, 0, 2 + note.length, ...note],
		...[0xff, 0xda, 0, 4, 9, 9, 7, 7, 0xff, 0xd9],
	]);

describe('an attachment', () => {
	test('is known by its content, not by its name', () => {
		expect(attachmentKindOf(jpeg([1]))).toBe('image/jpeg');
		expect(attachmentKindOf(new TextEncoder().encode('%PDF-1.7'))).toBe('application/pdf');
		expect(attachmentRefusal(new TextEncoder().encode('<svg>'), 0)).toBe('fileKindUnknown');
		expect(attachmentRefusal(new Uint8Array(mostAttachmentBytes + 1), 0)).toBe('fileTooLarge');
		expect(attachmentRefusal(jpeg([1]), 3)).toBe('tooManyFiles');
	});

	test('loses what its camera wrote, and nothing else', () => {
		const place = [...new TextEncoder().encode('Exif GPS -6.2,106.8')];
		const cleaned = withoutCameraNotes(jpeg(place));
		expect(new TextDecoder('latin1').decode(cleaned)).not.toContain('GPS');
		expect([...cleaned]).toEqual([
			...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
			...[0xff, 0xda, 0, 4, 9, 9, 7, 7, 0xff, 0xd9],
		]);
	});
});
