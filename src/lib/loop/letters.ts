import { inBoth, type Letter } from '../platform/mail/letter.ts';

/** To the supervisor of an officer whose goal waits. The worker writes it, and it runs without a build. */
export function goalWaits(officer: string, competencyCode: string): Letter {
	return inBoth(
		{
			subject: 'Sasaran menunggu persetujuan Anda',
			text: `${officer} menyetujui sasaran pengembangan kompetensi ${competencyCode}. Sasaran itu menunggu persetujuan Anda.

Setujui atau tolak di {origin}/tim/persetujuan`,
		},
		{
			subject: 'A goal waits for your approval',
			text: `${officer} has accepted a development goal in the competency ${competencyCode}. It waits for your approval.

Approve or refuse it at {origin}/tim/persetujuan`,
		},
	);
}

/** To the head of an office where citizens wait for a service that nobody at a desk may give. */
export function nobodyQualified(gap: {
	officeCode: string;
	officeName: string;
	serviceName: string;
}): Letter {
	const { officeCode, officeName, serviceName } = gap;
	return inBoth(
		{
			subject: `Tidak ada petugas cakap di loket: ${serviceName}`,
			text: `Di ${officeName} ada warga menunggu layanan "${serviceName}", dan tidak ada petugas di loket yang kecakapannya terbukti untuk layanan itu.

Tempatkan petugas, minta yang sedang istirahat kembali, atau beri izin bernama di {origin}/kantor?kantor=${officeCode}

Warga tetap dilayani; layanan tidak ditutup.`,
		},
		{
			subject: `No qualified officer at a desk: ${serviceName}`,
			text: `At ${officeName} citizens wait for "${serviceName}", and nobody at a desk has proven the skill for it.

Seat an officer, ask one back from a break, or give a named permission at {origin}/kantor?kantor=${officeCode}

Citizens are served in any case; the service is not closed.`,
		},
	);
}
