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

/** The same for the PIN of the counter. */
export const pinSet: Letter = inBoth(
	{
		subject: 'PIN loket Anda diatur',
		text: `PIN enam angka untuk berganti petugas di PC loket baru saja diatur pada akun Mumpuni Anda.

Jika bukan Anda, ganti kata sandi Anda di {origin}/saya/akun dan hubungi administrator di kantor Anda.`,
	},
	{
		subject: 'Your counter PIN was set',
		text: `The six-digit PIN for taking over a counter PC has just been set on your Mumpuni account.

If it was not you, change your password at {origin}/saya/akun and tell the administrator of your office.`,
	},
);

/** Somebody tried the PIN in vain, several times. */
export const pinLocked: Letter = inBoth(
	{
		subject: 'PIN loket Anda terkunci',
		text: `PIN Anda salah dimasukkan beberapa kali di sebuah PC loket, jadi PIN itu dikunci.

Jika bukan Anda, beri tahu kepala kantor. Anda tetap dapat masuk dengan kata sandi; PIN baru diatur di {origin}/saya/akun`,
	},
	{
		subject: 'Your counter PIN is locked',
		text: `Your PIN was entered wrongly several times at a counter PC, so it has been locked.

If it was not you, tell the head of your office. You can still sign in with your password; set a new PIN at {origin}/saya/akun`,
	},
);
