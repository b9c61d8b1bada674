import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

/** Starts the bare page on the database of the product. */
export async function startBare(databaseUrl: string): Promise<{ url: string; stop: () => void }> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'barePage.ts'), databaseUrl], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const url = await new Promise<string>((ready, failed) => {
		child.stdout.once('data', (chunk: Buffer) => ready(chunk.toString().trim()));
		child.once('exit', (code) => failed(new Error(`The bare page ended with ${code}.`)));
	});
	return { url, stop: () => void child.kill() };
}
