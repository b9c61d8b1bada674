import type { RoundTold } from '../competency/events.ts';
import { inBoth, type Letter } from '../platform/mail/letter.ts';

type Texts = { subject: string; text: string };

const indonesian: Record<RoundTold['occasion'], (title: string, day: string) => Texts> = {
	opened: (title, day) => ({
		subject: `Putaran umpan balik: ${title}`,
		text: `Putaran umpan balik "${title}" tentang pekerjaan Anda sudah dibuka. Isi penilaian diri, dan usulkan siapa yang ditanya, paling lambat ${day}.

Jawaban rekan dan bawahan hanya tampil sebagai kelompok, mulai tiga jawaban.

Buka {origin}/saya/putaran`,
	}),
	confirm: (title, day) => ({
		subject: `Pastikan penilai: ${title}`,
		text: `Putaran umpan balik "${title}" menunggu Anda: pastikan siapa yang ditanya tentang anggota tim Anda, dan isi penilaian Anda sendiri. Hari terakhir menjawab ${day}.

Buka {origin}/tim/putaran`,
	}),
	asked: (title, day) => ({
		subject: `Anda diminta memberi umpan balik: ${title}`,
		text: `Anda diminta menjawab beberapa pertanyaan tentang pekerjaan seorang pegawai dalam putaran "${title}", paling lambat ${day}. Perlu sekitar lima menit.

Kecuali Anda atasannya, jawaban Anda hanya dihitung dalam kelompok; siapa menjawab apa tidak disimpan.

Buka {origin}/saya/putaran`,
	}),
	reminded: (title, day) => ({
		subject: `Pengingat umpan balik: ${title}`,
		text: `Umpan balik Anda dalam putaran "${title}" belum masuk. Hari terakhir menjawab ${day}.

Buka {origin}/saya/putaran`,
	}),
	ready: (title) => ({
		subject: `Laporan umpan balik: ${title}`,
		text: `Putaran "${title}" sudah selesai dan laporan Anda dapat dibaca.

Buka {origin}/saya/putaran`,
	}),
	teamReady: (title) => ({
		subject: `Laporan umpan balik anggota tim: ${title}`,
		text: `Putaran "${title}" sudah selesai. Laporan anggota tim Anda dapat dibaca; bicarakan hasilnya dengan yang bersangkutan.

Buka {origin}/tim/putaran`,
	}),
};

const english: Record<RoundTold['occasion'], (title: string, day: string) => Texts> = {
	opened: (title, day) => ({
		subject: `Feedback round: ${title}`,
		text: `A feedback round "${title}" about your work is open. Rate yourself and propose who is asked, by ${day}.

Answers of colleagues and subordinates are shown only as a group, from three answers up.

Open {origin}/saya/putaran`,
	}),
	confirm: (title, day) => ({
		subject: `Confirm the raters: ${title}`,
		text: `The feedback round "${title}" waits for you: confirm who is asked about the people of your team, and give your own rating. The last day to answer is ${day}.

Open {origin}/tim/putaran`,
	}),
	asked: (title, day) => ({
		subject: `You are asked for feedback: ${title}`,
		text: `You are asked some questions about the work of an officer in the round "${title}", by ${day}. It takes about five minutes.

Unless you are the supervisor, your answers only count in a group; who answered what is not kept.

Open {origin}/saya/putaran`,
	}),
	reminded: (title, day) => ({
		subject: `Reminder of feedback: ${title}`,
		text: `Your feedback in the round "${title}" has not come in. The last day to answer is ${day}.

Open {origin}/saya/putaran`,
	}),
	ready: (title) => ({
		subject: `Feedback report: ${title}`,
		text: `The round "${title}" has ended and you can read your report.

Open {origin}/saya/putaran`,
	}),
	teamReady: (title) => ({
		subject: `Feedback report of a team member: ${title}`,
		text: `The round "${title}" has ended. The report of a member of your team can be read; talk it over with them.

Open {origin}/tim/putaran`,
	}),
};

/** Why somebody hears of a round. No letter names who is rated: that stands behind the sign-in. */
export function roundLetter({ occasion, title, lastDay }: RoundTold): Letter {
	return inBoth(indonesian[occasion](title, lastDay), english[occasion](title, lastDay));
}
