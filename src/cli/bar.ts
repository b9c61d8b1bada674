import process from 'node:process';

const WIDTH = 30;

/**
 * A bar for long work: in place on a terminal, a line for each tenth elsewhere, so that a log stays
 * readable. `byPart`: the share is that of the part, not of the whole.
 * aBar().show('rows', 0.5) → `rows  [###############...............]  50 %`
 */
export function aBar({ byPart = false } = {}) {
	const out = process.stderr;
	let last = '';
	const line = (part: string, share: number) => {
		const done = Math.round(share * WIDTH);
		const percent = String(Math.floor(share * 100)).padStart(3);
		return `${part.padEnd(32)} [${'#'.repeat(done)}${'.'.repeat(WIDTH - done)}] ${percent} %`;
	};
	return {
		show(part: string, share: number) {
			const bounded = Math.min(1, Math.max(0, share));
			const tenths = `${Math.floor(bounded * 10) * 10} %`;
			const logged = byPart ? `${part}: ${tenths}` : tenths;
			const text = out.isTTY ? line(part, bounded) : logged;
			if (text === last) return;
			last = text;
			out.write(out.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
		},
		end() {
			if (out.isTTY && last) out.write('\n');
		},
	};
}
