import { inBoth, type Letter } from '../platform/mail/letter.ts';

/** To somebody who was not drawn: what was promised, and where the draw can be checked. */
export function seatPromised(seat: {
	trialId: number;
	courseTitle: string;
	promisedOn: string;
}): Letter {
	const { trialId, courseTitle, promisedOn } = seat;
	return inBoth(
		{
			subject: `Undian pelatihan: giliran Anda mulai ${promisedOn}`,
			text: `Peminat pelatihan "${courseTitle}" lebih banyak daripada kursinya, maka kursi dibagi dengan undian terbuka. Anda belum terundi. Pelatihan yang sama dijanjikan bagi Anda mulai ${promisedOn}.

Undian dapat diperiksa siapa saja di {origin}/undian/${trialId}`,
		},
		{
			subject: `Draw for a course: your turn begins on ${promisedOn}`,
			text: `More people wanted the course "${courseTitle}" than there are seats, so the seats went by an open lottery. You were not drawn. The same course is promised to you from ${promisedOn}.

Anybody can check the draw at {origin}/undian/${trialId}`,
		},
	);
}
