import { eventTypes } from '@counterpart/kernel';
import { jobDefinitions } from '@counterpart/platform/queue';

/** docs/events.md: everything that the record can say happened, and the job that each event starts. */
export function eventsPage(): string {
  const rows = eventTypes().map(({ type, meaning }) => {
    const job = jobDefinitions().find(({ on }) => on === type);
    return `| \`${type}\` | ${meaning} | ${job === undefined ? '' : `\`${job.name}\`: ${job.about}`} |`;
  });
  return `# Events

Generated from the declarations. Each is written in the transaction of the act itself, with codes, times and ids as facts; content is never in it,
only a salted commitment to it.

| event | when | job it starts |
|---|---|---|
${rows.join('\n')}
`;
}
