import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { conversions } from './reference/conversions.ts';
import { replay } from './rules-replay.ts';
import type { PlayedClaim } from './rules-replay.ts';

let made = 0;
function claim(formCode: string, learnedOn: string, claimedJp: number, more = {}): PlayedClaim {
	return {
		id: ++made,
		learnedOn: day(learnedOn),
		formCode,
		ruleVersion: 1,
		international: false,
		claimedJp,
		amount: null,
		recordedAt: new Date('2026-11-24T03:00:00Z'),
		reverses: null,
		...more,
	};
}
const counted = (claims: PlayedClaim[], rules = conversions) =>
	[...replay(claims, rules).values()].map((credit) => credit.counted);

test('a replay credits again under the version that is stored with each claim', () => {
	const claims = [claim('NKL03', '2025-05-04', 10), claim('NKL03', '2025-05-04', 1)];
	const generous = conversions.map((rule) =>
		rule.formCode === 'NKL03' ? { ...rule, version: 2, capJp: 8 } : rule,
	);
	expect(counted(claims, [...conversions, ...generous])).toEqual([3, 0]);
});

test('caps of a month begin anew with the month, caps of a day with the day', () => {
	expect(
		counted([
			claim('NKL01', '2026-05-30', 2),
			claim('NKL01', '2026-05-31', 2),
			claim('NKL01', '2026-05-31', 2),
			claim('NKL01', '2026-06-01', 2),
			claim('NKL09', '2026-06-01', 3),
			claim('NKL09', '2026-06-02', 1),
		]),
	).toEqual([2, 2, 0, 2, 2, 1]);
});

test('an entry taken back makes room under its cap again', () => {
	const wrong = claim('NKL03', '2026-05-04', 3);
	const back = claim('NKL03', '2026-05-04', -3, { reverses: wrong.id });
	expect(counted([wrong, back, claim('NKL03', '2026-05-04', 2)])).toEqual([3, -3, 2]);
});

test('a replay under the rules of another day tells what those would have given', () => {
	const later = conversions.map((rule) => ({
		...rule,
		version: 2,
		validFrom: day('2027-01-01'),
		capJp: rule.formCode === 'NKL03' ? 4 : rule.capJp,
		jp: rule.formCode === 'KL06' ? 5 : rule.jp,
	}));
	const rules = [...conversions.map((rule) => ({ ...rule, validTo: day('2027-01-01') })), ...later];
	const claims = [
		claim('NKL03', '2026-05-04', 10),
		claim('KL06', '2026-05-05', 8, { amount: 2 }),
		claim('KL03', '2026-05-06', 8),
	];
	const under = (on: string) =>
		[...replay(claims, rules, day(on)).values()].map(({ counted }) => counted);
	expect(under('2026-06-01')).toEqual([3, 8, 8]);
	expect(under('2027-06-01')).toEqual([4, 10, 8]);
	expect(under('2018-01-01')).toEqual([0, 0, 0]);
});
