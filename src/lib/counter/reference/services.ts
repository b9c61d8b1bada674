import type { OfficeLevel, ServiceStandard } from '../service.ts';
import { civilServices } from './civil.ts';
import { familyServices } from './families.ts';
import { identityServices } from './identity.ts';
import { letterServices } from './letters.ts';
import { permitServices } from './permits.ts';

/**
 * The 32 services with their standards. Facts gathered from pages of Jakarta's government, reports
 * about them and national rules; each part says how sure it is (service.ts, Mark).
 */
export const services: readonly ServiceStandard[] = [
	...identityServices,
	...familyServices,
	...civilServices,
	...letterServices,
	...permitServices,
];

/** The codes that an office of a level offers. codesAt('kota') → ['DK-AK-03', 'DK-AK-04', …] */
export function codesAt(level: OfficeLevel): string[] {
	return services.filter(({ offeredAt }) => offeredAt.includes(level)).map(({ code }) => code);
}
