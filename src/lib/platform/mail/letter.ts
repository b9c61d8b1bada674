/** What a person reads. `{origin}` in the text becomes the address of the product. */
export type Letter = { readonly subject: string; readonly text: string };

/** The task that takes a letter away. */
export const SEND_MAIL = 'platform.sendMail';

/** In both languages, the source language first: nobody has said which one the reader prefers. */
export function inBoth(indonesian: Letter, english: Letter): Letter {
	return {
		subject: `${indonesian.subject} / ${english.subject}`,
		text: `${indonesian.text}\n\n--\n\n${english.text}\n`,
	};
}
