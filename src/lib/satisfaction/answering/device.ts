/** What an office lends for answering: a kiosk at the exit, or a tablet that works without a line. */
export const deviceKinds = ['kiosk', 'tablet'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

export type Device = {
	readonly id: number;
	readonly officeId: number;
	readonly officeCode: string;
	readonly officeName: string;
	readonly kind: DeviceKind;
	/** Where it stands, for the head of the office: 'Kiosk pintu keluar'. */
	readonly name: string;
};

/** What a device has sent on a day. */
export type DeviceUse = { readonly answers: number; readonly taps: number; readonly lastAt: Date };
