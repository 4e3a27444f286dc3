export { agenciesQuery, type Agency, useAgencies } from './agencies';
export { identityRoutes } from './routes';
export { type Session, SessionGate, useCan, useSession, useSignOut } from './session';
export { SignInScreen } from './sign-in.screen';
