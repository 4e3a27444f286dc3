/** Reads `us=postgres://... cn=postgres://...`; throws, naming the part, for what is not that. */
export function parseUrlMap(text: string): Map<string, string> {
  const entries = text.split(/\s+/).filter((part) => part !== '');
  return new Map(
    entries.map((part) => {
      const [side, url] = [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)];
      if (!/^[a-z0-9]+$/.test(side) || !URL.canParse(url)) throw new Error(`"${side}" is not of the form side=url`);
      return [side, url];
    }),
  );
}
