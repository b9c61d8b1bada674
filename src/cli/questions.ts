import process from 'node:process';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Questions to whoever sits at the terminal, or the lines of a file or pipe in the same order. */
export function openQuestions() {
	const { stdin, stdout } = process;
	let secret = false;
	const echo = new Writable({
		write: (chunk: Buffer, _, done) => {
			if (!secret) stdout.write(chunk);
			done();
		},
	});
	const lines = createInterface({ input: stdin, output: echo, terminal: stdin.isTTY });
	const answers = lines[Symbol.asyncIterator]();
	const ask = async (label: string): Promise<string> => {
		if (stdin.isTTY) stdout.write(`${label}: `);
		const { value, done } = await answers.next();
		return done ? '' : value;
	};
	return {
		ask: async (label: string) => (await ask(label)).trim(),
		/** What is typed is not shown, and never stands on a command line that others can list. */
		async askSecretly(label: string): Promise<string> {
			secret = true;
			const answer = await ask(label);
			secret = false;
			if (stdin.isTTY) stdout.write('\n');
			return answer;
		},
		close: () => lines.close(),
	};
}
