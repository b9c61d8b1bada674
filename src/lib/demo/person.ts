import { addDays, addMonths, yearOf } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { inventName } from './names.ts';
import { educationOf, gradeOf, titleOf } from './career.ts';
import type { PostFamily } from './posts.ts';
import type { Random } from './random.ts';

/** An invented officer. The NIP keeps the rules of Perka BKN 43/2007 and belongs to nobody. */
export type Person = {
	readonly nip: string;
	readonly name: string;
	readonly titleBefore: string | null;
	readonly titleAfter: string | null;
	readonly birthDay: Day;
	readonly sex: 'L' | 'P';
	readonly kind: 'PNS' | 'CPNS' | 'PPPK';
	readonly grade: string;
	readonly educationCode: string;
	/** first day in service */
	readonly since: Day;
};

/**
 * Invents officers one after another, never the same NIP twice.
 *
 * Of a family, because a head of a department is neither 23 nor a contract officer. Shares of sex
 * and kind follow the figures of Jakarta (50.6 % men; a third PPPK in 2025).
 */
export function inventPeople(random: Random, today: Day): (family: PostFamily) => Person {
	const serials = new Map<string, number>();
	return (family) => {
		const sex = random.chance(0.506) ? 'L' : 'P';
		const leads = seniority[family] ?? 0;
		const kind = leads > 0 ? 'PNS' : kindOf(random);
		const age = kind === 'CPNS' ? random.between(21, 34) : random.between(24 + leads * 7, 57);
		const birthDay = addDays(addMonths(today, -12 * age), -random.below(364));
		const since = entryDay(random, birthDay, kind, leads, today);
		const educationCode = educationOf(random, family);
		const front =
			birthDay.replaceAll('-', '') + appointmentCode(since, kind) + (sex === 'L' ? '1' : '2');
		const serial = (serials.get(front) ?? 0) + 1;
		serials.set(front, serial);
		return {
			nip: front + String(serial).padStart(3, '0'),
			name: inventName(random, sex),
			...titleOf(random, educationCode),
			birthDay,
			sex,
			kind,
			grade: gradeOf(random, family, kind, yearOf(today) - yearOf(since)),
			educationCode,
			since,
		};
	};
}

const seniority: Partial<Record<PostFamily, number>> = {
	'jpt madya': 3,
	'jpt pratama': 3,
	administrator: 2,
	pengawas: 1,
	'ahli madya': 2,
	'ahli muda': 1,
	penyelia: 1,
};

function kindOf(random: Random): Person['kind'] {
	const chance = random.next();
	if (chance < 0.3) return 'PPPK';
	return chance < 0.34 ? 'CPNS' : 'PNS';
}

function entryDay(
	random: Random,
	birthDay: Day,
	kind: Person['kind'],
	leads: number,
	today: Day,
): Day {
	if (kind === 'CPNS') return firstOfMonth(addMonths(today, -random.between(2, 10)));
	if (kind === 'PPPK') return firstOfMonth(addMonths(today, -random.between(3, 55)));
	const longest = yearOf(today) - yearOf(birthDay) - 21;
	const years = random.between(Math.min(longest, 1 + leads * 4), Math.max(1, longest));
	return firstOfMonth(addMonths(today, random.below(12) - 12 * Math.max(1, years)));
}

function firstOfMonth(of: Day): Day {
	return addDays(of, 1 - Number(of.slice(8)));
}

/** Digits 9 to 14: year and month for PNS; year and number of the contract, from 21, for PPPK. */
function appointmentCode(since: Day, kind: Person['kind']): string {
	const [year = '', month = ''] = since.split('-');
	return kind === 'PPPK' ? `${year}21` : year + month;
}
