import { isProblem } from '@counterpart/api-client';
import { QueryClient } from '@tanstack/react-query';

/** Reads again what a refusal will not change? Only what could not be reached, or a server that was busy. */
const isWorthRetrying = (times: number, error: Error): boolean =>
  times < 2 && isProblem(error) && (error.status === 0 || error.status >= 500);

/** Keeps what was read, in memory alone: nothing of it is ever written to the browser's storage. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: isWorthRetrying, staleTime: 10_000, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
});
