// @ts-check
// A device that citizens share forgets whoever walks away: after 45 seconds without a touch it asks,
// and 15 seconds later it begins anew. A page of thanks goes back by itself.

const quietSeconds = 45;
const askedSeconds = 15;

const place = document.querySelector('[data-rest]');
if (place instanceof HTMLElement) {
	const home = place.dataset.home ?? '/';
	const asking = place.querySelector('[hidden]');
	const left = place.querySelector('[data-left]');
	const begun = () => performance.now() / 1000;
	let last = begun();
	const leave = () => location.replace(home);
	if (place.dataset.after) setTimeout(leave, Number(place.dataset.after) * 1000);
	else {
		const stay = () => {
			last = begun();
			if (asking instanceof HTMLElement) asking.hidden = true;
		};
		for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, stay);
		const looking = setInterval(() => {
			const quiet = begun() - last - quietSeconds;
			if (quiet < 0 || !(asking instanceof HTMLElement)) return;
			if (quiet >= askedSeconds) {
				// Asked again and again, a slow line would begin the way back anew each time.
				clearInterval(looking);
				return leave();
			}
			if (left) left.textContent = String(Math.ceil(askedSeconds - quiet));
			if (!asking.hidden) return;
			asking.hidden = false;
			asking.querySelector('button')?.focus();
		}, 1000);
	}
}
// A page that the browser has kept for its back button would show the last citizen's answers.
addEventListener('pageshow', (event) => {
	if (event.persisted) location.reload();
});
