// @ts-check
// Paper forms are typed with one hand: a full field goes on to the next by itself, and Enter goes on
// too instead of sending a bundle that is not complete.

const fields = [...document.querySelectorAll('.forms input')].filter(
	(field) => field instanceof HTMLInputElement,
);

/** @param {HTMLInputElement} field */
function goOn(field) {
	const next = fields[fields.indexOf(field) + 1] ?? document.querySelector('button.large');
	if (next instanceof HTMLElement) next.focus();
}

addEventListener('input', ({ target }) => {
	if (!(target instanceof HTMLInputElement) || !target.dataset.full) return;
	if (target.value.length >= Number(target.dataset.full)) goOn(target);
});

addEventListener('keydown', (event) => {
	const { target } = event;
	if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
	if (!fields.includes(target)) return;
	event.preventDefault();
	goOn(target);
});
