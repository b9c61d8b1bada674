import { parseDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { Sex } from '../nip.ts';

/**
 * A date as the exports and spreadsheets write it.
 *
 * readDay('15-05-1990') → '1990-05-15'; readDay('1990-05-15 00:00:00') → '1990-05-15';
 * readDay('31/02/1990') → null
 */
export function readDay(text: string): Day | null {
	const date = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[ T]00:00(?::00)?(?:\.0+)?Z?)?$/.exec(
		text,
	);
	if (!date) return null;
	const [, first = '', month = '', last = ''] = date;
	const [year, dayOfMonth] = first.length === 4 ? [first, last] : [last, first];
	if (year.length !== 4 || dayOfMonth.length > 2) return null;
	return parseDay(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
}

const sexes: Readonly<Record<string, Sex>> = {
	M: 'L',
	L: 'L',
	PRIA: 'L',
	'LAKI-LAKI': 'L',
	F: 'P',
	P: 'P',
	WANITA: 'P',
	PEREMPUAN: 'P',
};

/** readSex('F') → 'P', as the export codes women */
export function readSex(text: string): Sex | null {
	return sexes[text.toUpperCase()] ?? null;
}

const grade = /^(I{1,3}\/[a-d]|IV\/[a-e])$/;
const contractGrade = /^(I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,2})$/;

/** Grades of PNS (I/a to IV/e) and of PPPK (I to XVII). readGrade('III/B') → 'III/b' */
export function readGrade(text: string): string | null {
	const [roman = '', letter] = text.toUpperCase().split('/');
	const written = letter === undefined ? roman : `${roman}/${letter.toLowerCase()}`;
	return grade.test(written) || contractGrade.test(written) ? written : null;
}

/** *Kedudukan hukum* that count as being in service (fact sheet 8.3; 71, 73, 101 are PPPK states). */
const inService = new Set(['01', '02', '03', '04', '15', '71', '73', '101']);

/** An empty cell counts as in service: some agencies export only those who are. */
export function isInService(legalState: string): boolean {
	return legalState === '' || inService.has(legalState.padStart(2, '0'));
}

/** *Tingkat pendidikan*, from SD (05) to S-3 (50). A spreadsheet loses the zero of 05. */
const educations = new Set('05 10 12 15 17 18 20 25 30 35 40 42 45 47 49 50'.split(' '));

export function readEducation(text: string): string | null {
	const code = text.padStart(2, '0');
	return educations.has(code) ? code : null;
}
