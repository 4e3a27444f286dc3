const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** A length of time in at most two units, without its sign; what is under a minute counts as one. */
export function partsOf(ms: number): readonly { readonly unit: 'day' | 'hour' | 'minute'; readonly value: number }[] {
  const whole = Math.max(Math.abs(ms), 60_000);
  const first = UNITS.findIndex(([, size]) => whole >= size);
  const [unit, size] = UNITS[first]!;
  const [nextUnit, nextSize] = UNITS[first + 1] ?? [null, 1];
  const value = Math.floor(whole / size);
  const rest = Math.floor((whole % size) / nextSize);
  return nextUnit === null || rest === 0
    ? [{ unit, value }]
    : [
        { unit, value },
        { unit: nextUnit, value: rest },
      ];
}

/** `2d 3h`, `2天3小时`; `sign` puts a minus before what is negative. */
export function spanText(ms: number, language: string, { sign = false }: { readonly sign?: boolean } = {}): string {
  const text = partsOf(ms)
    .map(({ unit, value }) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value))
    .join(language.startsWith('zh') ? '' : ' ');
  return sign && ms < 0 ? `\u2212${text}` : text;
}
