import type { PostFamily } from './posts.ts';
import type { Random } from './random.ts';

/** Codes of SIASN `tingkatPendidikan`: 15 SLTA, 30 D-III, 35 D-IV, 40 S-1, 45 S-2, 50 S-3. */
export function educationOf(random: Random, family: PostFamily): string {
	const chance = random.next();
	if (family.startsWith('jpt')) return chance < 0.8 ? '45' : '50';
	if (family === 'administrator' || family === 'ahli madya') return chance < 0.65 ? '45' : '40';
	if (family === 'pengawas' || family.startsWith('ahli')) return chance < 0.22 ? '45' : '40';
	if (family === 'pelaksana') {
		if (chance < 0.38) return '15';
		return chance < 0.58 ? '30' : '40';
	}
	return chance < 0.3 ? '15' : '30';
}

const afterNames: Readonly<Record<string, readonly string[]>> = {
	'30': ['A.Md.', 'A.Md.', 'A.Md.Kom.', 'A.Md.Kep.'],
	'35': ['S.Tr.IP.', 'S.STP.'],
	'40': ['S.E.', 'S.Sos.', 'S.IP.', 'S.H.', 'S.Kom.', 'S.T.', 'S.Pd.', 'S.AP.'],
	'45': ['M.Si.', 'M.AP.', 'M.M.', 'M.H.', 'M.T.', 'M.Pd.'],
	'50': ['M.Si., Ph.D.', 'M.AP.', 'M.M.'],
};

export function titleOf(
	random: Random,
	educationCode: string,
): { titleBefore: string | null; titleAfter: string | null } {
	const bachelor = random.pick(afterNames['40'] ?? []);
	const own = afterNames[educationCode];
	const after = own ? random.pick(own) : null;
	const both = educationCode === '45' || educationCode === '50' ? `${bachelor}, ${after}` : after;
	const before = educationCode === '50' ? 'Dr.' : random.chance(0.03) ? 'Drs.' : null;
	return { titleBefore: before, titleAfter: before === 'Drs.' ? null : both };
}

const grades = [
	'II/a',
	'II/b',
	'II/c',
	'II/d',
	'III/a',
	'III/b',
	'III/c',
	'III/d',
	'IV/a',
	'IV/b',
	'IV/c',
	'IV/d',
];

const firstGrade: Partial<Record<PostFamily, number>> = {
	'jpt madya': 11,
	'jpt pratama': 9,
	administrator: 7,
	pengawas: 6,
	'ahli madya': 8,
	'ahli muda': 6,
	'ahli pertama': 4,
	penyelia: 6,
	mahir: 4,
};

/** A PNS rises about every four years; PPPK carry Roman grades without letter. */
export function gradeOf(
	random: Random,
	family: PostFamily,
	kind: 'PNS' | 'CPNS' | 'PPPK',
	years: number,
): string {
	const first = firstGrade[family] ?? random.pick([0, 2, 4]);
	if (kind === 'PPPK') return first >= 4 ? 'IX' : random.pick(['V', 'VII']);
	const rise = kind === 'CPNS' ? 0 : Math.min(3, Math.floor(years / 4));
	return grades[Math.min(first + rise, grades.length - 1)] as string;
}
