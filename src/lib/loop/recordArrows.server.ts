import type { AttemptScored, CoursePassed, Enrolled } from '../learning/events.ts';
import type { SimulationDone } from '../learning/simulation/events-simulation.ts';
import { namedUuid as uuid, recordOwn } from '../xapi/server.ts';
import type { Arrow } from './arrow.ts';
import { attemptStatements, enrolledStatements, passedStatements } from './learningStatements.ts';
import { simulationStatements } from './simulationStatements.ts';

// What happens in our own courses stands in the record store like what others send.

export const enrolmentsAreRecorded: Arrow<Enrolled> = (act, fact, _, origin) =>
	recordOwn(act, origin, enrolledStatements({ origin, uuid }, fact));

export const passesAreRecorded: Arrow<CoursePassed> = (act, fact, _, origin) =>
	recordOwn(act, origin, passedStatements({ origin, uuid }, fact));

export const attemptsAreRecorded: Arrow<AttemptScored> = (act, fact, _, origin) =>
	recordOwn(act, origin, attemptStatements({ origin, uuid }, fact));

export const simulationsAreRecorded: Arrow<SimulationDone> = (act, fact, _, origin) =>
	recordOwn(act, origin, simulationStatements({ origin, uuid }, fact));
