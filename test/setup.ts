// Databases are made, processes start: more than Jest's five seconds, and still a limit.
jest.setTimeout(60_000);
