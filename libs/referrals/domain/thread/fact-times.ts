/** A time in its one ISO spelling, or null where it cannot be read. */
export function isoOf(time: string): string | null {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/**
 * When something happened to a message, as its receiver's receipt says: never before the message was sent, never after the
 * receipt was, so that neither a wrong clock nor a wrong word moves it out of what both parties can see.
 */
export function receiptTime(receipt: { readonly sentAt: string; readonly facts: { readonly at: string } }, messageSentAt: string): string {
  const said = isoOf(receipt.facts.at) ?? receipt.sentAt;
  const notAfter = said < receipt.sentAt ? said : receipt.sentAt;
  return notAfter > messageSentAt ? notAfter : messageSentAt;
}
