import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keysOf } from './live-keys';

const POLL_MS = 30_000;
/** Several hints at once are one refresh. */
const GATHER_MS = 250;

/**
 * Keeps what is on the screen fresh: by the server's stream of hints, and by asking every half minute where a stream does not get
 * through. Neither keeps the session alive.
 */
export function Live() {
  const client = useQueryClient();
  useEffect(() => {
    let poll: ReturnType<typeof setInterval> | undefined;
    let gathered: ReturnType<typeof setTimeout> | undefined;
    const topics = new Set<string>();
    const refreshAll = (): void => void client.invalidateQueries({ refetchType: 'active' });
    const refresh = (): void => {
      gathered = undefined;
      for (const queryKey of [...topics].flatMap(keysOf)) void client.invalidateQueries({ queryKey: [...queryKey], refetchType: 'active' });
      topics.clear();
    };
    const source = new EventSource('/live');
    source.onmessage = ({ data }: MessageEvent<string>) => {
      topics.add((JSON.parse(data) as { topic: string }).topic);
      gathered ??= setTimeout(refresh, GATHER_MS);
    };
    // Hints are not kept: what happened before the stream was there, or was there again, is looked up once.
    source.onopen = () => {
      clearInterval(poll);
      poll = undefined;
      refreshAll();
    };
    source.onerror = () => (poll ??= setInterval(refreshAll, POLL_MS));
    return () => {
      source.close();
      clearInterval(poll);
      clearTimeout(gathered);
    };
  }, [client]);
  return null;
}
