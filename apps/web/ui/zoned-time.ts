/** A moment as a wall clock of a zone shows it. */
export interface ZonedTime {
  readonly day: string;
  readonly time: string;
  /** How people call the zone's time, e.g. `ET`, `中国时间`. */
  readonly zone: string;
}

/** What the clocks of a zone show at a moment. */
export function zonedTime(at: string, zone: string, language: string): ZonedTime {
  const moment = new Date(at);
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, { timeZone: zone, ...options });
  // Browsers carry no short Chinese names of zones.
  const named = format({ timeZoneName: language.startsWith('zh') ? 'longGeneric' : 'shortGeneric' }).formatToParts(moment);
  return {
    day: format({ year: 'numeric', month: 'short', day: 'numeric' }).format(moment),
    time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment),
    zone: named.find(({ type }) => type === 'timeZoneName')?.value ?? zone,
  };
}

/** A moment in both zones as one text; the day is said twice only where it differs, and a zone that is the same not at all. */
export function twoZones(at: string, zones: readonly string[], language: string): readonly string[] {
  const [first, ...others] = [...new Set(zones)].map((zone) => zonedTime(at, zone, language));
  if (first === undefined) return [];
  const rest = others.map(({ day, time, zone }) => (day === first.day ? `${time} ${zone}` : `${day} ${time} ${zone}`));
  return [`${first.day} ${first.time} ${first.zone}`, ...rest];
}
