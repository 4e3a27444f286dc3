import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ofacInChinese } from './ofac-phrases';
import { type Language, PHRASES } from './phrases';

const MEMORY = join(__dirname, '../data/translations.json');

/** What the translators of the demonstration know: the sentences of its lead file and of its people, and the phrases of OFAC's list. */
export class Translator {
  private readonly known: Readonly<Record<Language, ReadonlyMap<string, string>>>;

  constructor() {
    const memory = JSON.parse(readFileSync(MEMORY, 'utf8')) as Readonly<Record<Language, Readonly<Record<string, string>>>>;
    const phrases = (from: 'en' | 'zh', to: 'en' | 'zh') => PHRASES.map((phrase) => [phrase[from], phrase[to]] as const);
    this.known = {
      en: new Map([...Object.entries(memory.en), ...phrases('en', 'zh')]),
      'zh-CN': new Map([...Object.entries(memory['zh-CN']), ...phrases('zh', 'en')]),
    };
  }

  /** A sentence in the other language; null for one that is not known. */
  translate(sentence: string, from: string): string | null {
    if (from !== 'en' && from !== 'zh-CN') return null;
    return this.known[from].get(sentence) ?? (from === 'en' ? ofacInChinese(sentence) : null);
  }

  /** What stands in for a translation that nobody knows: marked, and with every number of the source in it. */
  placeholder(sentence: string, from: string): string {
    return from === 'zh-CN' ? `[No translation in the demonstration; original: ${sentence}]` : `【演示未译，原文：${sentence}】`;
  }
}
