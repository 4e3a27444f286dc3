import { CASE, say } from './phrases';
import type { Patience } from './patience';
import type { PeopleOnDuty } from './people-on-duty';
import { CASE_DESKS } from './routes';
import type { Session } from './session';
import type { ChangedMessage, OutgoingMessage, ShownAgency, ShownCase } from './shapes';

const { lead, partner } = CASE_DESKS;

/** The id of a desk, by the codes of its agency and itself. */
export function deskId(agencies: readonly ShownAgency[], { agency, desk }: { readonly agency: string; readonly desk: string }): string {
  const found = agencies.find(({ code }) => code === agency)?.desks.find(({ code }) => code === desk);
  if (found === undefined) throw new Error(`This system has no desk ${desk} of ${agency}: it is not the demonstration.`);
  return found.id;
}

/** Opens the joint case of a run: proposed by one agency, released by its second person, accepted by the other side. */
export class JointCase {
  constructor(
    private readonly people: PeopleOnDuty,
    private readonly patience: Patience,
    private readonly run: string,
  ) {}

  /** Proposes it; the invitation waits for its translation from now on. */
  async propose(
    agencies: readonly ShownAgency[],
  ): Promise<{ readonly id: string; readonly reference: string; readonly invitation: string }> {
    const officer = await this.people.of(lead.agency, 'liaison1');
    const invited = agencies.find(({ code }) => code === partner.agency);
    const body = {
      deskId: deskId(agencies, lead),
      crimeType: 'precursor',
      handling: ['H0'],
      language: 'en',
      title: say('en', CASE.title),
      summary: say('en', CASE.summary),
      legalBasis: [{ instrument: 'UN-1988', article: 'art. 9' }],
      ownReference: `DEMO-${this.run}`,
      invitations: [{ agencyId: invited?.id, deskId: deskId(agencies, partner) }],
    };
    const proposed = await officer.write<ShownCase & { readonly invitations: readonly ChangedMessage[] }>('POST', '/cases', {
      body,
      key: `demo-${this.run}-case`,
    });
    return { id: proposed.id, reference: proposed.reference, invitation: proposed.invitations[0]!.id };
  }

  /** The second person lets the invitation cross once it is translated. */
  async release(invitation: string): Promise<void> {
    const releaser = await this.people.of(lead.agency, 'supervisor2');
    await releaseMessage(this.patience, releaser, invitation);
  }

  /** The other side joins; returns when both copies say that the case is open. */
  async accept(id: string): Promise<void> {
    const joining = await this.people.of(partner.agency, 'supervisor1');
    const look = () => joining.find<ShownCase>(`/cases/${id}`);
    await this.patience.until('the invitation to the joint case', look, (seen) => seen !== null);
    await this.patience.once(
      async () => {
        const seen = (await look())!;
        const own = seen.participants.find(({ code }) => code === partner.agency);
        return own?.state === 'accepted' ? { done: undefined } : { version: seen.version };
      },
      async (version) => void (await joining.write('POST', `/cases/${id}/accept`, { version })),
    );
    for (const by of [await this.people.of(lead.agency, 'supervisor1'), joining])
      await this.patience.until(
        `the joint case to be open for ${by.login}`,
        () => by.get<ShownCase>(`/cases/${id}`),
        ({ state }) => state === 'open',
      );
  }

  /** Makes the second officer of the leading agency a member: only members write in a case. */
  async addMember(id: string): Promise<void> {
    const supervisor = await this.people.of(lead.agency, 'supervisor1');
    const { who } = await this.people.of(lead.agency, 'liaison2');
    await this.patience.once(
      async () => {
        const seen = await supervisor.get<ShownCase>(`/cases/${id}`);
        return seen.members.some(({ userId }) => userId === who.userId) ? { done: undefined } : { version: seen.version };
      },
      async (version) => void (await supervisor.write('PUT', `/cases/${id}/members/${who.userId}`, { version })),
    );
  }
}

/** Reads a message as its receiver will, once it is translated, and lets it cross. */
export async function releaseMessage(patience: Patience, releaser: Session, id: string): Promise<void> {
  const look = () => releaser.get<OutgoingMessage>(`/messages/${id}`);
  const isReady = ({ state }: OutgoingMessage): boolean => state === 'awaiting_release' || state === 'released';
  const ready = await patience.until('the reviewed translation', look, isReady, ({ state }) => `the message is ${state}`);
  if (ready.targetLanguage !== null && ready.translation === null)
    throw new Error(`The message ${id} waits for its release without the translation that it needs`);
  if (ready.state === 'released') return;
  await patience.once(
    async () => {
      const { state, version } = await look();
      return state === 'released' ? { done: undefined } : { version };
    },
    async (version) => void (await releaser.write('POST', `/messages/${id}/release`, { version })),
    ready.version,
  );
}
