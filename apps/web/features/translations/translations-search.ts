/** The filters of the queue, as its address says them. */
export interface TranslationsSearch {
  readonly state?: string | undefined;
  readonly mine?: boolean | undefined;
}
