/** The language of a text that comes without one: what has Chinese characters is Chinese. */
export const languageOf = (text: string): 'en' | 'zh-CN' => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');
