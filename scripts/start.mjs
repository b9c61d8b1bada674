// The first of the two commands. Runs on any Node from 20 on, so it uses nothing newer:
// installs what is missing, builds what has changed, then hands over to the Node of the project.
import { spawn } from 'node:child_process';
import { ensureBuilt, ensureInstalled, nodeOfProject, root } from './prepare.mjs';

const began = Date.now();
ensureInstalled();
ensureBuilt();
if (Date.now() - began > 1_000)
	console.log(`Prepared in ${Math.round((Date.now() - began) / 1000)} s.`);

const product = spawn(nodeOfProject, ['src/cli.ts', 'serve'], { cwd: root, stdio: 'inherit' });
// Ctrl-C reaches the product by itself; a signal to this process alone is passed on.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => product.kill('SIGTERM'));
product.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
