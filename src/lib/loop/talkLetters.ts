import { inBoth, type Letter } from '../platform/mail/letter.ts';

/** To each of the two who will talk again soon. */
export function talkSoon(with_: string, day: string, checkInId: number): Letter {
	return inBoth(
		{
			subject: `Percakapan kompetensi dengan ${with_}`,
			text: `Anda dan ${with_} sepakat berbicara lagi pada ${day}. Catatan dan langkah yang disepakati ada di {origin}/saya/percakapan/${checkInId}`,
		},
		{
			subject: `Talk about competencies with ${with_}`,
			text: `You and ${with_} agreed to talk again on ${day}. Notes and agreed steps are at {origin}/saya/percakapan/${checkInId}`,
		},
	);
}
