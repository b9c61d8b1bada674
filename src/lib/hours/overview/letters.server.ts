import { inBoth, type Letter } from '../../platform/mail/letter.ts';

/** What a reminder tells of a team. */
export type TeamBehind = {
	readonly members: number;
	readonly needsClass: number;
	/** At most ten, those with the fewest JP first: "Ani (4 JP)". */
	readonly named: readonly string[];
	readonly minimum: number;
	readonly pace: number;
};

/** To a supervisor: who of the team is behind the pace of the year, why, and what helps. */
export function teamBehind(team: TeamBehind): Letter {
	const { members, needsClass, named, minimum, pace } = team;
	const list = named.map((one) => `- ${one}`).join('\n');
	const rest = members - named.length;
	return inBoth(
		{
			subject: `${members} anggota tim di bawah laju ${minimum} JP`,
			text: `${members} anggota tim Anda belum mencapai laju tahun ini: sampai hari ini seharusnya ${pace} dari ${minimum} JP (PP 11/2017 Pasal 203).

${list}${rest > 0 ? `\n- dan ${rest} lainnya` : ''}

Jalan keluarnya: beri waktu belajar daring (paling banyak 3 JP sehari), atau calonkan mereka ke kelas, yang dihitung penuh.${needsClass > 0 ? ` Bagi ${needsClass} orang hanya kelas yang masih cukup.` : ''}

Lihat tim Anda di {origin}/tim/jp

JP tidak terhubung dengan penghasilan; surat ini hanya pengingat.`,
		},
		{
			subject: `${members} team members behind the pace to ${minimum} JP`,
			text: `${members} members of your team are behind the pace of the year: by today it would be ${pace} of ${minimum} JP (PP 11/2017, article 203).

${list}${rest > 0 ? `\n- and ${rest} others` : ''}

What helps: time for online learning (at most 3 JP a day counts), or a place in a class, which counts whole.${needsClass > 0 ? ` For ${needsClass} of them only a class is still enough.` : ''}

See your team at {origin}/tim/jp

JP are not connected with pay; this letter only reminds.`,
		},
	);
}
