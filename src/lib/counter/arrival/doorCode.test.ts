import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import * as code from './doorCode.server.ts';

const door = { secret: 'rahasia', officeCode: 'KANTOR-1', doorKey: 1 };
const now = new Date('2026-11-24T10:00:30+07:00');
const today = day('2026-11-24');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test('the code of a screen opens the door for two to four minutes', () => {
	const shown = code.turningCode(door, now);
	expect(code.opensDoor(door, shown, now, today)).toBe(true);
	expect(code.opensDoor(door, shown, later(120), today)).toBe(true);
	expect(code.opensDoor(door, shown, later(240), today)).toBe(false);
});

test('the code of a poster opens the door on its day only, and at its office only', () => {
	const printed = code.posterCode(door, today);
	expect(code.opensDoor(door, printed, later(3600), today)).toBe(true);
	expect(code.opensDoor(door, printed, now, day('2026-11-25'))).toBe(false);
	expect(code.opensDoor({ ...door, officeCode: 'KANTOR-2' }, printed, now, today)).toBe(false);
});

test('a new key closes the door to all codes and screens before it', () => {
	const turned = { ...door, doorKey: 2 };
	expect(code.opensDoor(turned, code.posterCode(door, today), now, today)).toBe(false);
	expect(code.isScreenKey(turned, code.screenKey(door))).toBe(false);
	expect(code.isScreenKey(door, code.screenKey(door))).toBe(true);
});

test('a pass holds for twenty minutes and cannot be made longer', () => {
	const pass = code.doorPass(door, now);
	expect(code.passHolds(door, pass, later(20 * 60 - 1))).toBe(true);
	expect(code.passHolds(door, pass, later(20 * 60 + 1))).toBe(false);
	const [until, signature] = pass.split('.');
	expect(code.passHolds(door, `${Number(until) + 600}.${signature}`, now)).toBe(false);
	expect(code.passHolds(door, 'x', now)).toBe(false);
});
