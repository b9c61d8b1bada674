// Keeps what was answered on the server after each change, so that nothing is lost when the supervisor is called away.
const form = document.querySelector('form[data-autosave]');
const told = document.querySelector('[data-kept]');
let timer;

async function keep() {
	try {
		const answer = await fetch(form.dataset.autosave, {
			method: 'POST',
			body: new URLSearchParams(new FormData(form)),
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
		});
		if (told) told.hidden = !answer.ok;
	} catch {
		if (told) told.hidden = true;
	}
}

form?.addEventListener('input', () => {
	clearTimeout(timer);
	timer = setTimeout(keep, 600);
});
form?.addEventListener('submit', () => clearTimeout(timer));
