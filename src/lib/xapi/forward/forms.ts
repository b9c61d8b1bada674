import { z } from 'zod';

const iri = (fault: string) =>
	z
		.string(fault)
		.trim()
		.max(2000, fault)
		.refine((text) => text === '' || /^[a-z][a-z0-9+.-]*:\S+$/i.test(text), fault)
		.transform((text) => text || null);

/** A store to which statements shall go on. Messages are keys of words. */
export const targetForm = z.object({
	nama: z.string('nameMissing').trim().min(1, 'nameMissing').max(100, 'nameTooLong'),
	alamat: z
		.url({ protocol: /^https?$/, error: 'addressUnreadable' })
		.max(500, 'addressUnreadable')
		.transform((text) => text.replace(/\/+(?:statements\/*)?$/, '')),
	versi: z.enum(['1.0.3', '2.0.0'], 'versionMissing'),
	kunci: z.string('keyMissing').trim().min(1, 'keyMissing').max(300, 'keyMissing'),
	rahasia: z.string('secretMissing').min(1, 'secretMissing').max(500, 'secretMissing'),
	kegiatan: iri('iriUnreadable'),
	kata: iri('iriUnreadable'),
	mulai: z.enum(['sekarang', 'awal'], 'startMissing'),
	token: z.uuid('tokenMissing'),
});
