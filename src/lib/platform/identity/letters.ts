import { inBoth, type Letter } from '../mail/letter.ts';

/** To the owner of an account, so that somebody else's doing does not stay unnoticed. */
export const passwordChanged: Letter = inBoth(
	{
		subject: 'Kata sandi Anda diganti',
		text: `Kata sandi akun Mumpuni Anda baru saja diganti, dan sesi di perangkat lain telah diakhiri.

Jika Anda sendiri yang menggantinya, Anda tidak perlu berbuat apa-apa. Jika bukan, segera hubungi administrator di kantor Anda.

Sesi yang sedang berjalan dapat Anda lihat di {origin}/saya/akun`,
	},
	{
		subject: 'Your password was changed',
		text: `The password of your Mumpuni account has just been changed, and sessions on other devices have ended.

If it was you, there is nothing to do. If not, tell the administrator of your office at once.

Your running sessions: {origin}/saya/akun`,
	},
);

/** The same for the one-time code. */
export const codeSetUp: Letter = inBoth(
	{
		subject: 'Kode sekali pakai dipasang',
		text: `Akun Mumpuni Anda kini meminta kode sekali pakai saat masuk.

Jika bukan Anda yang memasangnya, segera hubungi administrator di kantor Anda.`,
	},
	{
		subject: 'A one-time code was set up',
		text: `Your Mumpuni account now asks for a one-time code at sign-in.

If it was not you who set it up, tell the administrator of your office at once.`,
	},
);
