/** What an office hears most, and how long it takes an average officer. Invented, in minutes. */
type Load = { readonly share: number; readonly minutes: number };

const load = (share: number, minutes: number): Load => ({ share, minutes });

const loads: Readonly<Record<string, Load>> = {
	'DK-KTP-01': load(9, 11),
	'DK-KTP-02': load(10, 7),
	'DK-KTP-03': load(7, 8),
	'DK-KTP-04': load(3, 8.5),
	'DK-KTP-05': load(3, 12),
	'DK-KK-01': load(5, 10),
	'DK-KK-02': load(10, 10.5),
	'DK-KK-03': load(4, 7.5),
	'DK-BIO-01': load(1.5, 11),
	'DK-KIA-01': load(4, 7),
	'DK-KIA-02': load(5, 7.5),
	'DK-KIA-03': load(2, 6.5),
	'DK-PD-01': load(4, 9),
	'DK-PD-02': load(3.5, 9.5),
	'DK-PD-03': load(4.5, 11),
	'DK-IKD-01': load(8, 5.5),
	'DK-AK-01': load(6, 11),
	'DK-AK-02': load(3.5, 9),
	'DK-AK-03': load(2, 24),
	'DK-AK-04': load(1, 20),
	'KL-N1-02': load(2, 7),
	'KL-TNH-01': load(0.6, 19),
	'KL-PM1-01': load(10, 6),
	'KL-SKCK-01': load(4, 5),
	'KL-AKM-01': load(2, 6.5),
	'PT-MKM-01': load(1.5, 12),
	'PT-KRK-01': load(2.5, 22),
	'PT-TRN-01': load(2, 17),
	'PT-TRN-02': load(2.5, 19),
	'PT-KES-01': load(2.5, 14),
	'PT-KST-01': load(0.8, 15),
	'PT-SIP-01': load(1.2, 16),
};

/** loadOf('DK-KTP-02') → { share: 10, minutes: 7 }; a service nobody thought of is rare and average */
export function loadOf(serviceCode: string): Load {
	return loads[serviceCode] ?? load(1, 9);
}

/** Visits an office of a level gets compared with one of a kelurahan. */
export const levelLoad = { kelurahan: 1, kecamatan: 1.5, kota: 1.1, mpp: 3 } as const;
