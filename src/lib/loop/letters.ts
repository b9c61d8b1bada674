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
