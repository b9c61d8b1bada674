import type { Day } from '../time/index.ts';
import { yearOf } from '../time/index.ts';

export type Certificate = {
	readonly number: string;
	readonly issuedAt: Date;
};

/**
 * The number printed on a certificate. One enrolment has one certificate, so its id makes the
 * number unique; the year stands in it because people file certificates by year.
 *
 * certificateNumber(123, day('2026-11-24')) → 'MMP-2026-0000123'
 */
export function certificateNumber(enrolmentId: number, passedOn: Day): string {
	return `MMP-${yearOf(passedOn)}-${String(enrolmentId).padStart(7, '0')}`;
}
