import { eventTypes } from '@counterpart/kernel';
import { jobDefinitions } from '@counterpart/platform/queue';

/** docs/events.md: everything that the record can say happened, and the jobs that each event starts. */
export function eventsPage(): string {
  const rows = eventTypes().map(({ type, meaning }) => {
    const jobs = jobDefinitions().filter(({ on }) => on.some((trigger) => trigger.type === type));
    return `| \`${type}\` | ${meaning} | ${jobs.map(({ name, about }) => `\`${name}\`: ${about}`).join('<br>')} |`;
  });
  return `# Events

Generated from the declarations. Each is written in the transaction of the act itself, with codes, times and ids as facts; content is never in it,
only a salted commitment to it.

| event | when | jobs it starts |
|---|---|---|
${rows.join('\n')}
`;
}
