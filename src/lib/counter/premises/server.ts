export { closeOffice, reopenOffice } from './close.server.ts';
export { setUpDesks } from './desks.server.ts';
export { setHours } from './hours.server.ts';
export { openOffice } from './open.server.ts';
export { adoptPledge, pledgesOf } from './pledge.server.ts';
export { renameOffice } from './rename.server.ts';
export { officeStanding } from './store-standing.server.ts';
export { desksIn, officeLines } from './store-line.server.ts';
export { freeUnit, unitsWithoutOffice } from './store-unit.server.ts';
