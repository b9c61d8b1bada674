// @ts-check
// The value above a slider moves along with it. Without this it shows what was asked for last.

for (const slider of document.querySelectorAll('input[type="range"]')) {
	if (!(slider instanceof HTMLInputElement)) continue;
	const shown = document.querySelector(`output[for="${slider.id}"]`);
	slider.addEventListener('input', () => {
		if (!(shown instanceof HTMLElement)) return;
		const plus = 'signed' in shown.dataset && Number(slider.value) > 0 ? '+' : '';
		shown.textContent = plus + slider.value.replace('-', '−');
	});
}
