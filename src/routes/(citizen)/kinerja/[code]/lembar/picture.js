// @ts-check
// Networks take no SVG: the browser draws the picture once more and keeps it as PNG. Without scripts
// the link to the SVG stands there as before.

for (const link of document.querySelectorAll('a[data-picture]')) {
	if (!(link instanceof HTMLAnchorElement)) continue;
	link.addEventListener('click', (event) => {
		event.preventDefault();
		void asPng(link.href).then((address) => {
			const save = document.createElement('a');
			save.href = address;
			save.download = `${link.dataset.picture ?? 'ikm'}.png`;
			save.click();
		});
	});
}

/** @param {string} address of an SVG @returns {Promise<string>} the PNG as a data address */
async function asPng(address) {
	const image = new Image();
	image.src = address;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth;
	canvas.height = image.naturalHeight;
	canvas.getContext('2d')?.drawImage(image, 0, 0);
	return canvas.toDataURL('image/png');
}
