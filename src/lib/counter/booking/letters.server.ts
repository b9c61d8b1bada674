import { inBoth } from '../../platform/mail/letter.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { clockOf } from '../../time/index.ts';

export type Addressed = {
	readonly token: string;
	readonly code: string;
	readonly day: string;
	readonly startsAt: Date;
	readonly officeName: string;
	readonly serviceName: string;
};

function dated(booking: Addressed, locale: string): string {
	const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
	return date.format(new Date(`${booking.day}T00:00:00Z`));
}

type Turn = { subject: string; first: string };

function letter(booking: Addressed, id: Turn, en: Turn): Letter {
	const clock = clockOf(booking.startsAt);
	return inBoth(
		{
			subject: id.subject,
			text: `${id.first}

${booking.serviceName}
${booking.officeName}
${dated(booking, 'id-ID')}, pukul ${clock.replace(':', '.')} WIB
Kode janji: ${booking.code}

Lihat, ubah, atau batalkan: {origin}/janji-temu/${booking.token}

Alamat surel ini dihapus sehari setelah hari janji.`,
		},
		{
			subject: en.subject,
			text: `${en.first}

${booking.serviceName}
${booking.officeName}
${dated(booking, 'en-GB')}, ${clock} WIB
Code: ${booking.code}

See, change or cancel it: {origin}/janji-temu/${booking.token}

This e-mail address is erased the day after the appointment.`,
		},
	);
}

/** The appointment stands. The worker writes these letters, and it runs without a build. */
export function bookingStands(booking: Addressed): Letter {
	return letter(
		booking,
		{ subject: 'Janji temu Anda', first: 'Janji temu Anda sudah dicatat.' },
		{ subject: 'Your appointment', first: 'Your appointment stands.' },
	);
}

/** The day before. */
export function bookingTomorrow(booking: Addressed): Letter {
	return letter(
		booking,
		{
			subject: 'Pengingat: janji temu besok',
			first:
				'Besok Anda punya janji temu. Bila tidak jadi datang, batalkan supaya tempatnya dapat dipakai orang lain.',
		},
		{
			subject: 'Reminder: your appointment tomorrow',
			first:
				'You have an appointment tomorrow. If you cannot come, please cancel it so that somebody else may have the place.',
		},
	);
}

/** The office takes no appointments on that day after all. */
export function bookingClosed(booking: Addressed, reason: string): Letter {
	return letter(
		booking,
		{
			subject: 'Janji temu dibatalkan kantor',
			first: `Maaf, kantor tidak dapat memenuhi janji temu ini: ${reason}. Silakan pilih waktu lain lewat alamat di bawah.`,
		},
		{
			subject: 'The office has cancelled your appointment',
			first: `We are sorry: the office cannot keep this appointment (${reason}). Please choose another time at the address below.`,
		},
	);
}
