/** Screens of administration, deputies and one's own password hang here. */
export const identityRoutes = [] as const;
