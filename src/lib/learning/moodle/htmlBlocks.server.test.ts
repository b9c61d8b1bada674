import { expect, test } from 'vitest';
import { blocksOf } from './htmlBlocks.server.ts';

const files = (source: string) => (source.endsWith('ada.png') ? 'backup:1' : null);

test('a page becomes paragraphs, points and pictures, and brings no script and no style', () => {
	const html = `<h2>Menyapa</h2><p style="color:red" onclick="x()">Selamat&nbsp;pagi, <b>Ibu</b>.</p>
		<ul><li>Satu</li><li>Dua</li></ul><script>alert(1)</script>
		<img src="@@PLUGINFILE@@/ada.png" alt="Bagan"><p><a href="https://contoh.id/a">Baca</a></p>
		<table><tr><th>Jam</th><td>08.00</td></tr></table><p>&lt;script&gt;</p>`;
	expect(blocksOf(html, files)).toEqual({
		blocks: [
			{ kind: 'text', paragraphs: ['Menyapa', 'Selamat pagi, Ibu.', '• Satu', '• Dua'] },
			{ kind: 'picture', file: 'backup:1', alt: 'Bagan', caption: '' },
			{ kind: 'text', paragraphs: ['Baca (https://contoh.id/a)', 'Jam | 08.00', '<script>'] },
		],
		lost: new Set(),
	});
});

test('what a page loses is told', () => {
	const html = '<iframe src="x"></iframe><img src="https://jauh.id/a.png"><input name="y">';
	expect(blocksOf(html, files)).toEqual({
		blocks: [],
		lost: new Set(['film', 'pictureElsewhere', 'form']),
	});
});
