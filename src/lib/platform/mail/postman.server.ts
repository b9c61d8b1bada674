import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

/** A letter on its way. `id` names its occasion and becomes its Message-ID. */
export type Outgoing = {
	id: string;
	to: string;
	subject: string;
	text: string;
	attachments?: { filename: string; contentType: string; content: Buffer }[];
};

export type Postman = {
	/** Throws where the letter could not be handed over. */
	take: (letter: Outgoing) => Promise<void>;
	close: () => void;
};

/** A server that says nothing for so long is taken for away; the job tries again later. */
const SILENT_MS = 20_000;

type Wish = { smtpUrl: string | null; from: string; dataFolder: string };

/**
 * Over SMTP where a server is set, else into `outbox` of the data folder, one .eml file a letter, so
 * that nothing gets lost before a server is set and a developer can read what would be sent.
 */
export function openPostman({ smtpUrl, from, dataFolder }: Wish): Postman {
	const folder = join(dataFolder, 'outbox');
	const toFile = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
	const silence = { connectionTimeout: SILENT_MS, greetingTimeout: SILENT_MS };
	const smtp = smtpUrl
		? createTransport({ url: smtpUrl, socketTimeout: SILENT_MS, ...silence })
		: null;
	const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'mumpuni.invalid';
	return {
		async take({ id, to, subject, text, attachments = [] }) {
			const messageId = `<${id}@${domain}>`;
			const headers = { 'auto-submitted': 'auto-generated' };
			const letter = { from, to, subject, text, messageId, headers, attachments };
			if (smtp && !isNowhere(to)) await smtp.sendMail(letter);
			else await keep(folder, id, (await toFile.sendMail(letter)).message as Buffer);
		},
		close: () => smtp?.close(),
	};
}

/** RFC 2606 keeps this ending for addresses that exist nowhere, such as those of the demo. */
function isNowhere(address: string): boolean {
	return address.toLowerCase().endsWith('.invalid');
}

async function keep(folder: string, id: string, letter: Buffer): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const file = join(folder, `${id}.eml`);
	await writeFile(`${file}.part`, letter, { mode: 0o600 });
	await rename(`${file}.part`, file);
}
