import { createRootRoute } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** A screen that needs nobody signed in, e.g. setting a new password by a token. */
    readonly isPublic?: boolean;
  }
}

/** What the routes of every feature hang on. Its component, the application around a screen, is put in by the router. */
export const rootRoute = createRootRoute();
