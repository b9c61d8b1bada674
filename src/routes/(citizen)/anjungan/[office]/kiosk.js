// @ts-check
// A kiosk forgets whoever walked away: it asks after a while whether somebody is still there, and
// goes back to the start. It also prints. Without it the page goes back by itself (noscript).

const kiosk = document.querySelector('[data-start]');
const still = document.querySelector('dialog');
const left = document.querySelector('[data-left]');

const isTicket = kiosk?.getAttribute('data-step') === 'ticket';
/** Seconds without a touch before it asks, and before it leaves. */
const asksAfter = isTicket ? 20 : 40;
const leavesAfter = asksAfter + 15;

let touched = performance.now();

function look() {
	const idle = (performance.now() - touched) / 1000;
	if (idle >= leavesAfter) {
		// Asked again and again, a slow line would begin the way back anew each time.
		clearInterval(looking);
		location.replace(kiosk?.getAttribute('data-start') ?? '/');
		return;
	}
	if (idle < asksAfter) return;
	if (left) left.textContent = String(Math.ceil(leavesAfter - idle));
	if (still && !still.open) still.showModal();
}

function stay() {
	touched = performance.now();
	if (still?.open) still.close();
}

for (const sign of ['pointerdown', 'keydown', 'scroll'])
	addEventListener(sign, stay, { passive: true });
document.querySelector('[data-stay]')?.addEventListener('click', stay);
const looking = setInterval(look, 500);

const print = document.querySelector('[data-print-now]');
if (print instanceof HTMLElement) {
	print.hidden = false;
	print.addEventListener('click', () => globalThis.print());
	if (kiosk?.getAttribute('data-print') === 'true') globalThis.print();
}
