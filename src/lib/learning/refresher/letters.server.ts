import { inBoth, type Letter } from '../../platform/mail/letter.ts';
import { daysBetween, type Day } from '../../time/index.ts';
import { formatDay } from '../../ui/formatTime.ts';
import type { Ending } from './ending.ts';

const mostNamed = 10;
const page = (code: string) => `{origin}/saya/belajar/${code}/sertifikat`;
const titles = ({ refreshers }: Ending) => refreshers.map(({ title }) => title).join('; ');
const each = (endings: readonly Ending[], write: (ending: Ending) => string) =>
	endings.map(write).join('\n\n');

/** To whoever holds certificates that end soon: until when each holds, and what renews it. */
export function ownEnds(endings: readonly Ending[], today: Day): Letter {
	const [first, ...others] = endings.map(({ title }) => title);
	const daysTo = ({ endsOn }: Ending) => daysBetween(today, endsOn);
	return inBoth(
		{
			subject: `Sertifikat segera habis: ${first}${others.length > 0 ? ` dan ${others.length} lainnya` : ''}`,
			text: `Sertifikat Anda segera habis masa berlakunya. Lulus salah satu penyegarnya sebelum habis memperpanjangnya dari hari habisnya, jadi tidak ada masa yang hilang. Nomornya tetap.

${each(
	endings,
	(one) => `${one.title} (${one.number})
Berlaku sampai sebelum ${formatDay(one.endsOn, 'id')}, ${daysTo(one)} hari lagi
Penyegar, satu cukup: ${titles(one)}
Perpanjang di ${page(one.code)}`,
)}`,
		},
		{
			subject: `Certificate ends soon: ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`,
			text: `You hold ${others.length > 0 ? 'certificates that end' : 'a certificate that ends'} soon. Passing one of the refreshers before the end renews it from its end, so nothing is lost. Its number stays.

${each(
	endings,
	(one) => `${one.title} (${one.number})
Holds until before ${formatDay(one.endsOn, 'en')}, days left: ${daysTo(one)}
Refreshers, one is enough: ${titles(one)}
Renew it at ${page(one.code)}`,
)}`,
		},
	);
}

/** To a supervisor: whose certificates in the team end soon, and what helps. */
export function teamEnds(endings: readonly Ending[]): Letter {
	const rest = endings.length - mostNamed;
	const list = (until: string, language: 'id' | 'en') =>
		endings
			.slice(0, mostNamed)
			.map((one) => `- ${one.name}: ${one.title}, ${until} ${formatDay(one.endsOn, language)}`)
			.join('\n');
	return inBoth(
		{
			subject: 'Sertifikat di tim Anda segera habis',
			text: `Sertifikat berikut di tim Anda segera habis masa berlakunya, dan diperpanjang dengan lulus penyegarnya.

${list('berlaku sampai sebelum', 'id')}${rest > 0 ? `\n- dan ${rest} lainnya` : ''}

Jalan keluarnya: beri waktu untuk pelatihan penyegar, atau calonkan mereka ke kelasnya di {origin}/tim/kelas

Setiap pemegang yang punya akun mendapat suratnya sendiri.`,
		},
		{
			subject: 'Certificates in your team end soon',
			text: `These certificates in your team end soon, and are renewed by passing a refresher.

${list('holds until before', 'en')}${rest > 0 ? `\n- and ${rest} more` : ''}

What helps: time for the refresher course, or a place in a class of it at {origin}/tim/kelas

Each holder who has an account gets a letter of their own.`,
		},
	);
}
