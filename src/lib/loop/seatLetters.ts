import type { ClassTold } from '../learning/index.ts';
import { inBoth, type Letter } from '../platform/mail/letter.ts';
import { formatWeekday } from '../ui/formatTime.ts';

const meetings = ({ sessions }: ClassTold, language: 'id' | 'en') =>
	sessions
		.map(({ day, starts, ends, room }) => {
			const times = `${formatWeekday(day, language)}, ${starts.replace(':', '.')}-${ends.replace(':', '.')}`;
			return room === null ? times : `${times}, ${room}`;
		})
		.join('\n');

/** A class may be in a room and online at once: whoever has a seat is told both, others the room alone. */
const where = ({ place, link }: ClassTold, online: string) =>
	[place ?? (link === null ? online : null), link].filter((one) => one !== null).join(', ');

/** The link is for those who have a seat, as on the page of the class. */
const withoutLink = (told: ClassTold): ClassTold => ({ ...told, link: null });

/** The same sentence first, then the class, in both languages. */
function letter(
	told: ClassTold,
	[subjectId, id]: [string, string],
	[subjectEn, en]: [string, string],
) {
	return inBoth(
		{
			subject: `${subjectId}: ${told.title}`,
			text: `${id}

${told.title} (${told.code})
${meetings(told, 'id')}
Tempat: ${where(told, 'daring')}

Lihat kelas Anda di {origin}/saya/kelas/${told.classId}`,
		},
		{
			subject: `${subjectEn}: ${told.title}`,
			text: `${en}

${told.title} (${told.code})
${meetings(told, 'en')}
Place: ${where(told, 'online')}

See your class at {origin}/saya/kelas/${told.classId}`,
		},
	);
}

export function seatIsGiven(told: ClassTold, promoted: boolean): Letter {
	const [id, en] = promoted
		? [
				'Ada kursi yang kosong, dan giliran Anda tiba: Anda kini mendapat kursi di kelas ini.',
				'A seat became free and it is your turn: you now have a seat in this class.',
			]
		: ['Anda mendapat kursi di kelas ini.', 'You have a seat in this class.'];
	return letter(
		told,
		[
			'Kursi pelatihan Anda',
			`${id} Jadwal loket Anda disesuaikan. Bila berhalangan, lepaskan kursi secepatnya agar dapat dipakai orang lain.`,
		],
		[
			'Your seat in a class',
			`${en} Your roster at the desk is adjusted. If you cannot come, give the seat back soon, so that somebody else may use it.`,
		],
	);
}

export function seatIsWaited(told: ClassTold, place: number): Letter {
	return letter(
		withoutLink(told),
		[
			'Daftar tunggu',
			`Kelas ini penuh. Anda berada di urutan ${place} daftar tunggu. Begitu ada kursi kosong, yang menunggu paling lama mendapatnya dan diberi tahu; Anda tidak perlu mendaftar lagi.`,
		],
		[
			'Wait-list',
			`This class is full. You are number ${place} on the wait-list. When a seat becomes free, whoever has waited longest gets it and is told; you need not apply again.`,
		],
	);
}

export function seatIsGone(told: ClassTold, reason: string | null): Letter {
	const because = reason === null ? '' : ` (${reason})`;
	return letter(
		withoutLink(told),
		['Tidak lagi terdaftar', `Anda tidak lagi terdaftar di kelas ini${because}.`],
		['No longer in the class', `You are no longer in this class${because}.`],
	);
}

export function sessionsMoved(told: ClassTold): Letter {
	return letter(
		told,
		[
			'Kelas Anda berubah',
			'Jadwal, tempat, atau tautan kelas Anda berubah. Di bawah ini yang berlaku; jadwal loket Anda ikut disesuaikan.',
		],
		[
			'Your class has changed',
			'The schedule, place or link of your class has changed. Below is what holds now; your roster at the desk follows.',
		],
	);
}

export function classIsCancelled(told: ClassTold, reason: string): Letter {
	return letter(
		withoutLink(told),
		[
			'Kelas dibatalkan',
			`Kelas ini dibatalkan: ${reason}. Kursi dan daftar tunggunya dihapus, dan hari-harinya di jadwal loket Anda dikembalikan.`,
		],
		[
			'Class cancelled',
			`This class is cancelled: ${reason}. Its seats and wait-list are ended, and its days in your roster are given back.`,
		],
	);
}
