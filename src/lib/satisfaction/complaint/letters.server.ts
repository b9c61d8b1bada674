import { inBoth, type Letter } from '../../platform/mail/letter.ts';
import { receiptText } from './rules-receipt.ts';

const at = (receipt: string) => `{origin}/pengaduan/${receiptText(receipt)}`;

/** To the citizen, at once: the receipt number. */
export function receivedLetter(receipt: string): Letter {
	return inBoth(
		{
			subject: 'Tanda terima pengaduan Anda',
			text: `Pengaduan Anda sudah kami terima. Nomor tanda terima: ${receiptText(receipt)}.

Ikuti perkembangannya di ${at(receipt)}
Siapa pun yang tahu nomor ini dapat membacanya. Simpan baik-baik.`,
		},
		{
			subject: 'The receipt of your complaint',
			text: `We have received your complaint. Receipt number: ${receiptText(receipt)}.

Follow it at ${at(receipt)}
Whoever knows this number can read it. Keep it safe.`,
		},
	);
}

/** To the citizen: there is an answer. The answer itself stays behind the receipt number. */
export function answeredLetter(receipt: string, finished: boolean): Letter {
	return inBoth(
		{
			subject: finished ? 'Pengaduan Anda selesai ditangani' : 'Ada jawaban atas pengaduan Anda',
			text: `Baca jawabannya di ${at(receipt)}${finished ? '\nBelum puas? Di halaman itu Anda dapat membukanya kembali.' : ''}`,
		},
		{
			subject: finished ? 'Your complaint has been dealt with' : 'Your complaint has an answer',
			text: `Read the answer at ${at(receipt)}${finished ? '\nNot satisfied? You can open it again on that page.' : ''}`,
		},
	);
}
