/** Six digits with which an officer takes over a shared PC; never a way to sign in. */
const shape = /^\d{6}$/;

/** Wrong tries in a row after which the PIN rests, and after which it is no longer good for anything. */
export const triesBeforeLock = 5;
export const triesBeforeVoid = 10;
export const lockMinutes = 15;

/**
 * Why a PIN is refused, or null: all the same, a row, a pattern twice, or part of the birth day that
 * every colleague reads in the NIP.
 *
 * pinWeakness('123456', '199001012015031001') → 'tooEasy'
 */
export function pinWeakness(pin: string, nip: string): 'notSix' | 'tooEasy' | null {
	if (!shape.test(pin)) return 'notSix';
	const digits = [...pin].map(Number);
	const steps = new Set(digits.slice(1).map((digit, at) => digit - (digits[at] ?? 0)));
	if (steps.size === 1 && [-1, 0, 1].includes([...steps][0] ?? 9)) return 'tooEasy';
	if (pin.slice(0, 3) === pin.slice(3) || pin.slice(0, 2).repeat(3) === pin) return 'tooEasy';
	return birthDayForms(nip).includes(pin) ? 'tooEasy' : null;
}

/** yymmdd, ddmmyy and the six digits of year and month of a NIP, which begins with the birth day. */
function birthDayForms(nip: string): string[] {
	const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)/.exec(nip) ?? [];
	const short = year.slice(2);
	return [short + month + day, day + month + short, year + month, month + year, nip.slice(-6)];
}
