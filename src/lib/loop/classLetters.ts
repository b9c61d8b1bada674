import type { TimetablePublished } from '../impact/planner/events-planner.ts';
import { textOf } from '../impact/index.ts';
import { inBoth, type Letter } from '../platform/mail/letter.ts';

type Told = TimetablePublished['joined'][number]['class'];

/** To an officer who has a seat in a class: when, where, and that the roster knows it. */
export function invitedTo(told: Told): Letter {
	const when = textOf(told.sessions);
	return inBoth(
		{
			subject: `Undangan pelatihan: ${told.title}`,
			text: `Anda mendapat tempat di pelatihan "${told.title}", kelas ${told.code}.

${when}
Tempat: ${told.place ?? 'daring'}

Jadwal tugas Anda di loket sudah disesuaikan. Bila berhalangan, sampaikan kepada kepala kantor atau penyelenggara secepatnya, agar tempatnya dapat dipakai orang lain.

Lihat jadwal Anda di {origin}/saya/jadwal`,
		},
		{
			subject: `Invitation: ${told.title}`,
			text: `You have a seat in the course "${told.title}", class ${told.code}.

${when}
Place: ${told.place ?? 'online'}

Your roster at the desk is adjusted. If you cannot come, tell your head of office or the organiser soon, so that somebody else may use the seat.

See your schedule at {origin}/saya/jadwal`,
		},
	);
}

/** To an officer whose seat went to another time, or away. */
export function noLongerIn(told: Told): Letter {
	return inBoth(
		{
			subject: `Perubahan jadwal pelatihan: ${told.title}`,
			text: `Anda tidak lagi terdaftar di kelas ${told.code} pelatihan "${told.title}". Bila ada kelas pengganti, undangannya datang dalam surat sendiri.

Lihat jadwal Anda di {origin}/saya/jadwal`,
		},
		{
			subject: `Change of training: ${told.title}`,
			text: `You are no longer in class ${told.code} of the course "${told.title}". If there is another class for you, its invitation comes in a letter of its own.

See your schedule at {origin}/saya/jadwal`,
		},
	);
}
