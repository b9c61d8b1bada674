import { expect, test } from 'vitest';
import { day } from '../../time/day.ts';
import { refuseEnd, refuseGrant, type GrantCase } from './rules.ts';
import { endDay, stateOf } from './state.ts';

const today = day('2026-11-24');
const wish = {
	nip: '199005152015032001',
	role: 'organiser',
	unitId: 1,
	from: today,
	to: null,
	reason: 'Penugasan',
} as const;
const known: GrantCase = { giverId: 1, officerId: 2, isInBranch: true, isHeld: false, today };

test('a role is given to another officer of the branch, from today or later', () => {
	expect(refuseGrant(wish, known)).toBeNull();
	expect(refuseGrant({ ...wish, from: day('2026-11-23') }, known)).toBe('startsInPast');
	expect(refuseGrant({ ...wish, to: today }, known)).toBe('endsBeforeStart');
	expect(refuseGrant(wish, { ...known, isInBranch: false })).toBe('unitUnknown');
	expect(refuseGrant(wish, { ...known, officerId: null })).toBe('officerUnknown');
	expect(refuseGrant(wish, { ...known, isHeld: true })).toBe('alreadyHeld');
});

test('nobody gives a role to the own person', () => {
	expect(refuseGrant(wish, { ...known, officerId: 1 })).toBe('ownRole');
});

test('the last administrator of a branch stays until another one is there', () => {
	const grant = { role: 'administrator', from: day('2026-01-01'), to: null } as const;
	expect(refuseEnd(grant, { otherAdministrators: 0, today })).toBe('lastAdministrator');
	expect(refuseEnd(grant, { otherAdministrators: 1, today })).toBeNull();
	const ahead = { ...grant, from: day('2027-01-01') };
	expect(refuseEnd(ahead, { otherAdministrators: 0, today })).toBeNull();
	expect(refuseEnd({ ...grant, role: 'leader' }, { otherAdministrators: 0, today })).toBeNull();
	expect(refuseEnd({ ...grant, to: today }, { otherAdministrators: 1, today })).toBe(
		'alreadyEnded',
	);
});

test('a role that is ended ends at once, also before or on its first day', () => {
	expect(endDay({ from: day('2026-01-01') }, today)).toBe(today);
	expect(endDay({ from: today }, today)).toBe(today);
	expect(endDay({ from: day('2027-01-01') }, today)).toBe('2027-01-01');
	expect(stateOf({ from: day('2027-01-01'), to: day('2027-01-01') }, today)).toBe('ended');
	expect(stateOf({ from: day('2027-01-01'), to: null }, today)).toBe('ahead');
	expect(stateOf({ from: today, to: day('2026-11-25') }, today)).toBe('current');
});
