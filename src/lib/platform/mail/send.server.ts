import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tx } from '../database.server.ts';
import type { Files } from '../files.server.ts';
import type { DB } from '../tables.ts';
import type { Postman } from './postman.server.ts';

type Surroundings = { postman: Postman; origin: string; now: Date; files?: Files };

/**
 * Hands one letter to the postman, once. A letter that its server refuses for good is noted as
 * refused; anything else throws, and the job tries again.
 */
export async function sendMail(
	db: Kysely<DB>,
	mailId: number,
	{ postman, origin, now, files }: Surroundings,
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		const mail = await waiting(tx, mailId);
		if (!mail?.body) return;
		const id = createHash('sha256').update(mail.key).digest('hex').slice(0, 32);
		const text = mail.body.replaceAll('{origin}', origin);
		const attachments = mail.file_id === null ? [] : await fileIn(tx, mail.file_id, files);
		const reason = await postman
			.take({ id, to: mail.to_address, subject: mail.subject, text, attachments })
			.then(() => null, refusalIn);
		const end = reason === null ? { sent_at: now } : { refused_at: now, refused_reason: reason };
		await tx
			.updateTable('platform.mail')
			.set({ ...end, body: null })
			.where('id', '=', mailId)
			.execute();
	});
}

function waiting(tx: Tx, mailId: number) {
	return tx
		.selectFrom('platform.mail')
		.select(['key', 'to_address', 'subject', 'body', 'file_id'])
		.where('id', '=', mailId)
		.where('sent_at', 'is', null)
		.where('refused_at', 'is', null)
		.forUpdate()
		.executeTakeFirst();
}

/** The file of a letter; one that was erased meanwhile is left out, and the letter still goes. */
async function fileIn(tx: Tx, fileId: number, files: Files | undefined) {
	const file = await tx
		.selectFrom('platform.file')
		.select(['name', 'media_type', 'storage_key'])
		.where('id', '=', fileId)
		.where('erased_at', 'is', null)
		.executeTakeFirst();
	if (!file || !files) return [];
	const content = Buffer.from(await files.disk.getBytes(file.storage_key));
	return [{ filename: file.name, contentType: file.media_type, content }];
}

/** What the server said against this very letter for good (RFC 5321: 5yz); other faults are thrown on. */
function refusalIn(fault: unknown): string {
	const {
		code,
		responseCode = 0,
		response = '',
	} = fault as {
		code?: string;
		responseCode?: number;
		response?: string;
	};
	const isAboutLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
	if (!isAboutLetter || responseCode < 500) throw fault;
	return response.slice(0, 500) || String(responseCode);
}
