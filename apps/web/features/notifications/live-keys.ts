/** Which queries a hint makes old: all that show the kind of thing, since a list shows many. */
export function keysOf(topic: string): readonly (readonly string[])[] {
  switch (topic) {
    case 'referral':
      return [['referrals'], ['work'], ['cases']];
    case 'message':
      return [['exchange', 'messages'], ['referrals'], ['work']];
    case 'case':
      return [['cases'], ['work']];
    case 'translation':
      return [['translations'], ['work']];
    case 'notification':
      return [['notifications']];
    case 'session':
      return [['identity']];
    default:
      return [];
  }
}
