import iconv from 'iconv-lite';
import { unreadableLeads } from './lead.errors';
import type { LeadFile } from './lead';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF_16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

const utf8 = (bytes: Buffer): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** iconv-lite never fails: what it can't read becomes U+FFFD or, beyond the last plane, half a surrogate pair. */
const gb18030 = (bytes: Buffer): string | undefined => {
  const text = iconv.decode(bytes, 'gb18030');
  return text.includes('\ufffd') || !text.isWellFormed() ? undefined : text;
};

/**
 * The text of a file in UTF-8, with or without a byte order mark, or GB18030. What is valid UTF-8 is taken for UTF-8: Chinese text in
 * GB18030 that is valid UTF-8 by chance is a few characters long.
 */
export const decodeLeadFile = (bytes: Buffer): { encoding: LeadFile['encoding']; text: string } => {
  if (UTF_16.some((mark) => bytes.subarray(0, 2).equals(mark))) {
    throw unreadableLeads('encoding', 'The file is in UTF-16. Save it as UTF-8 or GB18030.');
  }
  const marked = bytes.subarray(0, 3).equals(BOM);
  const unicode = utf8(marked ? bytes.subarray(3) : bytes);
  if (unicode !== undefined) return { encoding: marked ? 'utf-8-bom' : 'utf-8', text: unicode };
  const chinese = marked ? undefined : gb18030(bytes);
  if (chinese === undefined) throw unreadableLeads('encoding', 'The file is neither valid UTF-8 nor valid GB18030.');
  return { encoding: 'gb18030', text: chinese };
};
