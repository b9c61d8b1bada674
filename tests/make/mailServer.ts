import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server on a port of its own. It knows no recipient called "nobody". */
export async function aMailServer() {
	const received: ParsedMail[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onRcptTo({ address }, _, done) {
			if (!address.startsWith('nobody@')) return done();
			done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
		},
		onData(stream, _, done) {
			simpleParser(stream).then(
				(mail) => {
					received.push(mail);
					done();
				},
				(fault: Error) => done(fault),
			);
		},
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.server.address() as AddressInfo;
	const end = () => new Promise<void>((closed) => server.close(closed));
	return { url: `smtp://127.0.0.1:${port}`, received, end };
}
