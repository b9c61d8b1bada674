import { dayOf } from '../../time/index.ts';
import { Paper } from '../../platform/print/paper.server.ts';
import { formatNumber } from '../../ui/format.ts';
import { formatDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { letterhead } from '../classes/letterhead.server.ts';
import type { CertificateFacts } from './certificateFacts.ts';
import { expiresOn } from './rules-certificate.ts';

type Code = { readonly path: string; readonly size: number };

/** A certificate in print; its QR code opens the public check. `address` stands under it for those who type. */
export function certificatePaper(
	facts: CertificateFacts,
	{ code, address }: { code: Code; address: string },
): Promise<Buffer> {
	const locale = getLocale();
	const paper = new Paper({
		...{ title: `${m.certificate_title()} ${facts.number}`, author: m.certificate_issuer() },
		...{ language: locale, at: facts.issuedAt },
	});
	letterhead(paper, m.certificate_issuer());
	paper.doc.moveDown(2);
	paper.text(m.certificate_title().toUpperCase(), { bold: true, size: 30, centre: true });
	paper.text(m.certificate_number_is({ number: facts.number }), { soft: true, centre: true });
	paper.doc.moveDown(1.5);
	paper.text(m.certificate_given_to(), { centre: true });
	paper.text(facts.name, { bold: true, size: 24, centre: true });
	paper.doc.moveDown(0.5);
	paper.text(m.certificate_passed(), { centre: true });
	paper.text(facts.courseTitle, { bold: true, size: 17, centre: true });
	const jp = formatNumber(facts.jp, locale);
	paper.text(m.certificate_hours({ jp, day: formatDay(dayOf(facts.issuedAt), locale) }), {
		centre: true,
	});
	const end = expiresOn(facts);
	if (end !== null)
		paper.text(m.certificate_until({ day: formatDay(end, locale) }), { centre: true });
	drawCode(paper, code);
	paper.text(m.certificate_check(), { centre: true });
	paper.text(address, { soft: true, size: 9, centre: true });
	return paper.close(() => m.certificate_footer({ number: facts.number }));
}

function drawCode(paper: Paper, { path, size }: Code): void {
	const { doc } = paper;
	const side = 130;
	const left = (doc.page.width - side) / 2;
	doc.moveDown(2);
	const top = doc.y;
	doc
		.save()
		.translate(left, top)
		.scale(side / size);
	doc.path(path).fill('#000000');
	doc.restore();
	doc.y = top + side + 8;
}
