import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { compareNip, readNip } from './nip.ts';

const today = day('2026-11-24');
const reasonOf = (text: string) => {
	const read = readNip(text, today);
	return read.ok ? 'accepted' : read.reason;
};

test('the examples of the fact sheet are read as it says', () => {
	expect(readNip('199005152015032001', today)).toEqual({
		ok: true,
		nip: { digits: '199005152015032001', kind: 'PNS', birthDay: '1990-05-15', sex: 'P' },
	});
	expect(readNip('199203102024211005', today)).toMatchObject({
		ok: true,
		nip: { kind: 'PPPK', sex: 'L' },
	});
});

test('blanks, dots and hyphens do not matter', () => {
	expect(reasonOf(' 19900515 201503 2 001')).toBe('accepted');
	expect(reasonOf('19900515.201503-2.001')).toBe('accepted');
});

test('each broken digit is refused with its own reason', () => {
	expect(reasonOf('19900515201503200')).toBe('nipNotEighteenDigits');
	expect(reasonOf('')).toBe('nipNotEighteenDigits');
	expect(reasonOf('199002302015032001')).toBe('nipBirthDateImpossible');
	expect(reasonOf('199005152015132001')).toBe('nipMonthUnknown');
	expect(reasonOf('199005152004032001')).toBe('nipAppointmentYearImpossible');
	expect(reasonOf('199005152027212001')).toBe('nipAppointmentYearImpossible');
	expect(reasonOf('199005152026122001')).toBe('nipAppointmentInFuture');
	expect(reasonOf('199005152015033001')).toBe('nipSexUnknown');
	expect(reasonOf('199005152015032000')).toBe('nipSerialZero');
});

test('a number that a spreadsheet shortened is told apart from a typing error', () => {
	for (const text of ['1.99E+17', '1,99005E+17', '1.99005152015032E+17', '2e17'])
		expect(reasonOf(text)).toBe('nipScientific');
});

test('a corrected birth date or sex only warns, because a NIP is never issued anew', () => {
	const read = readNip('199005152015032001', today);
	if (!read.ok) throw new Error('the example must be read');
	expect(compareNip(read.nip, { birthDay: day('1990-05-15'), sex: 'P' })).toEqual([]);
	expect(compareNip(read.nip, { birthDay: day('1990-05-16'), sex: 'L' })).toEqual([
		'nipBirthDateDiffers',
		'nipSexDiffers',
	]);
});

test('every well-made NIP is read, whatever is written between its digits', () => {
	const wellMade = fc.record({
		birth: fc.date({
			min: new Date('1960-01-01'),
			max: new Date('2005-12-31'),
			noInvalidDate: true,
		}),
		age: fc.integer({ min: 16, max: 20 }),
		code: fc.constantFrom('01', '06', '10', '21', '22'),
		sex: fc.constantFrom('1', '2'),
		serial: fc.integer({ min: 1, max: 999 }),
		between: fc.constantFrom('', ' ', '.', '-'),
	});
	fc.assert(
		fc.property(wellMade, ({ birth, age, code, sex, serial, between }) => {
			const year = birth.getUTCFullYear() + age;
			const parts = [birth.toISOString().slice(0, 10).replaceAll('-', ''), `${year}${code}`, sex];
			const text = [...parts, String(serial).padStart(3, '0')].join(between);
			expect(readNip(text, today)).toMatchObject({
				ok: true,
				nip: { sex: sex === '1' ? 'L' : 'P' },
			});
		}),
	);
});

test('no text at all makes the reader fail', () => {
	fc.assert(fc.property(fc.string(), (text) => typeof readNip(text, today).ok === 'boolean'));
});
