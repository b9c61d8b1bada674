// @ts-check
// Saves the form of a block a moment after the last word, and brings back what the page then says is
// missing. Without it each form has its button, and the page does the same.

const pauseMs = 1_500;

for (const form of document.querySelectorAll('form[data-autosave]'))
	if (form instanceof HTMLFormElement) watch(form);

/** @param {HTMLFormElement} form */
function watch(form) {
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let waiting;
	let isSaving = false;
	/** @type {HTMLElement | null | undefined} The button that was pressed while a saving was under way. */
	let pressed;
	const later = () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void now(), pauseMs);
	};
	const now = async () => {
		if (isSaving) return later();
		isSaving = true;
		await save(form).catch(() => say(form, form.dataset.unsaved));
		isSaving = false;
		if (pressed !== undefined) form.requestSubmit(pressed);
	};
	form.addEventListener('input', later);
	form.addEventListener('submit', (event) => {
		clearTimeout(waiting);
		// It would carry the revision that is being replaced, and be refused as written elsewhere.
		if (!isSaving) return;
		event.preventDefault();
		pressed = event.submitter;
	});
}

/** @param {HTMLFormElement} form */
async function save(form) {
	const body = new FormData(form);
	// What is empty for a moment is still being written, and its field stays on the page.
	body.set('otomatis', '1');
	// Without it the answer would be the outcome as JSON, and no page to look into.
	const headers = { accept: 'text/html' };
	const answer = await fetch(form.getAttribute('action') ?? '', { method: 'POST', body, headers });
	if (answer.status === 409) return say(form, form.dataset.elsewhere);
	if (!answer.ok) return say(form, form.dataset.unsaved);
	const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
	// The property would be the field that is named so.
	const revision = fresh.querySelector(`#${form.getAttribute('id')} [name="revisi"]`);
	const held = form.querySelector('[name="revisi"]');
	if (!(revision instanceof HTMLInputElement) || !(held instanceof HTMLInputElement))
		return say(form, form.dataset.unsaved);
	held.value = revision.value;
	for (const file of form.querySelectorAll('input[type="file"]'))
		if (file instanceof HTMLInputElement) file.value = '';
	for (const part of document.querySelectorAll('[data-fresh]')) {
		const now = fresh.querySelector(`[data-fresh="${part.getAttribute('data-fresh')}"]`);
		if (now && now.innerHTML !== part.innerHTML) part.innerHTML = now.innerHTML;
	}
	say(form, form.dataset.saved);
}

/** @param {HTMLFormElement} form @param {string | undefined} words */
function say(form, words) {
	const place = form.querySelector('[data-status]');
	if (place) place.textContent = words ?? '';
}
