const controller = new AbortController();

/**
 * Aborted by Ctrl-C, `kill` or a closed terminal. Handlers do nothing else: whoever holds something (a server, a service) lets go
 * of it in order, in its own `finally`.
 */
export const interruption = controller.signal;

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort());

/** Resolves when the command is to end. */
export function interrupted() {
  if (interruption.aborted) return Promise.resolve();
  // A timer keeps the process alive: a promise alone does not.
  return new Promise((resolve) => {
    const beat = setInterval(() => {}, 60_000);
    interruption.addEventListener('abort', () => {
      clearInterval(beat);
      resolve();
    });
  });
}
