import { inBoth, type Letter } from '../../platform/mail/letter.ts';
import type { ClockName } from './clock.ts';
import { caseNumber } from './rules-receipt.ts';
import type { Alarm } from './store-alarm.server.ts';

const names: Readonly<Record<ClockName, { id: string; en: string }>> = {
	respond: { id: 'jawaban pertama', en: 'first answer' },
	handle: { id: 'mulai ditindaklanjuti (CRM)', en: 'work begun (CRM)' },
	finish: { id: 'selesai', en: 'finished' },
	lawAnswer: { id: 'jawaban menurut UU 25/2009', en: 'answer by Law 25/2009' },
	lawDecision: { id: 'keputusan menurut UU 25/2009', en: 'decision by Law 25/2009' },
};

/**
 * To the head of the office and the superior, on the day on which a limit is near or has broken.
 * Says neither what the complaint is about nor who wrote it.
 */
export function alarmLetter(alarms: readonly [Alarm, ...Alarm[]]): Letter {
	const [{ complaintId, officeName }] = alarms;
	const number = caseNumber(complaintId);
	const broken = alarms.some((alarm) => alarm.broken);
	const line = (language: 'id' | 'en') => (alarm: Alarm) => {
		const state = {
			id: alarm.broken ? 'terlewati sejak' : 'jatuh tempo',
			en: alarm.broken ? 'broken since' : 'due on',
		};
		return `- ${names[alarm.clock][language]}: ${state[language]} ${alarm.dueOn}`;
	};
	const lines = (language: 'id' | 'en') => alarms.map(line(language)).join('\n');
	const where = `{origin}/kantor/pengaduan/${complaintId}`;
	return inBoth(
		{
			subject: `Pengaduan ${number}: batas waktu ${broken ? 'terlewati' : 'segera terlewati'}`,
			text: `${officeName} menangani pengaduan ${number}:
${lines('id')}

Kepala kantor membukanya di ${where}. Surat ini dikirim juga kepada atasannya.`,
		},
		{
			subject: `Complaint ${number}: a time limit ${broken ? 'is broken' : 'is about to break'}`,
			text: `${officeName} handles complaint ${number}:
${lines('en')}

The head of the office opens it at ${where}. The superior receives this letter too.`,
		},
	);
}
