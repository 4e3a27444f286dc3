/** The filter of the inbox, as its address says it. */
export interface InboxSearch {
  readonly unread?: boolean | undefined;
}
