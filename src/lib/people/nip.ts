import { parseDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';

/**
 * NIP, the 18 digits that identify an officer: birth `YYYYMMDD`, appointment `YYYYMM` (PNS) or year
 * and contract code from 21 (PPPK), sex (1 man, 2 woman), serial 001 … 999.
 * Basis: Perka BKN 43/2007. Text, never a number: a spreadsheet keeps 15 digits of a number.
 */
export type Nip = {
	readonly digits: string;
	readonly kind: 'PNS' | 'PPPK';
	readonly birthDay: Day;
	readonly sex: Sex;
};

/** L laki-laki, P perempuan, as the law's forms write it. */
export type Sex = 'L' | 'P';

/** Why a text is no NIP. The first that holds is given. */
export type NipRefusal =
	| 'nipScientific'
	| 'nipNotEighteenDigits'
	| 'nipBirthDateImpossible'
	| 'nipMonthUnknown'
	| 'nipAppointmentYearImpossible'
	| 'nipAppointmentInFuture'
	| 'nipSexUnknown'
	| 'nipSerialZero';

/** A NIP is not issued anew when birth data are corrected, so a difference only warns. */
export type NipWarning = 'nipBirthDateDiffers' | 'nipSexDiffers';

/** Nobody is appointed before this age; younger means a wrong digit. */
const youngestAppointee = 15;

/**
 * Reads a NIP as people write it, with blanks, dots and hyphens.
 *
 * readNip('19900515 201503 2 001', today) → { ok: true, nip: { kind: 'PNS', sex: 'P', … } }
 * readNip('1,99005E+17', today) → { ok: false, reason: 'nipScientific' }
 */
export function readNip(
	text: string,
	today: Day,
): { ok: true; nip: Nip } | { ok: false; reason: NipRefusal } {
	if (/^\s*\d([.,]\d+)?e\+?\d+\s*$/i.test(text)) return { ok: false, reason: 'nipScientific' };
	const digits = text.replace(/[\s.-]/g, '');
	if (!/^\d{18}$/.test(digits)) return { ok: false, reason: 'nipNotEighteenDigits' };
	const birthDay = parseDay(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`);
	if (birthDay === null) return { ok: false, reason: 'nipBirthDateImpossible' };
	const year = Number(digits.slice(8, 12));
	const month = Number(digits.slice(12, 14));
	const kind = month >= 1 && month <= 12 ? 'PNS' : month >= 21 ? 'PPPK' : null;
	if (kind === null) return { ok: false, reason: 'nipMonthUnknown' };
	if (year < Number(digits.slice(0, 4)) + youngestAppointee || year > Number(today.slice(0, 4)))
		return { ok: false, reason: 'nipAppointmentYearImpossible' };
	if (kind === 'PNS' && `${digits.slice(8, 12)}-${digits.slice(12, 14)}-01` > today)
		return { ok: false, reason: 'nipAppointmentInFuture' };
	const sex = ({ '1': 'L', '2': 'P' } as const)[digits[14] as '1' | '2'] ?? null;
	if (sex === null) return { ok: false, reason: 'nipSexUnknown' };
	// Also what a spreadsheet leaves of a number of eighteen digits: fifteen, and zeros.
	if (digits.endsWith('000')) return { ok: false, reason: 'nipSerialZero' };
	return { ok: true, nip: { digits, kind, birthDay, sex } };
}

/** What a NIP says otherwise than the master data. Warnings, in the order of the digits. */
export function compareNip(nip: Nip, master: { birthDay: Day; sex: Sex }): NipWarning[] {
	const warnings: NipWarning[] = [];
	if (nip.birthDay !== master.birthDay) warnings.push('nipBirthDateDiffers');
	if (nip.sex !== master.sex) warnings.push('nipSexDiffers');
	return warnings;
}
