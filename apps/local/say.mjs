const started = Date.now();

// A reader that goes away (`npm start | head`) must not end the run half-way.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** A progress line, with the seconds since the command began. */
export function say(text) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${seconds}s  ${text}\n`);
}

/** A line that must not be overlooked. */
export function warn(text) {
  process.stderr.write(`    !    ${text}\n`);
}

const isWide = (character) =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character);

const width = (text) => [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);

/** Rows of text as columns; Chinese characters take two columns of a terminal. */
export function table(heading, rows) {
  const lines = [heading, ...rows].map((row) => row.map((cell) => String(cell ?? '')));
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => width(line[column]))));
  const draw = (line) =>
    line
      .map((cell, column) => cell + ' '.repeat(widths[column] - width(cell)))
      .join('   ')
      .trimEnd();
  const [first, ...others] = lines.map(draw);
  return [first, '-'.repeat(width(first)), ...others].join('\n');
}
