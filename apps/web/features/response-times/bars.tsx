import { useId } from 'react';
import classes from './bars.module.css';

export type Look = 'plain' | 'requester' | 'receiver' | 'nobody';

/** One bar: where it begins and how long it is, in the same unit as all others. */
export interface Bar {
  readonly name: string;
  readonly from: number;
  readonly length: number;
  /** The length as people read it. */
  readonly text: string;
  readonly look: Look;
}

interface Props {
  readonly label: string;
  readonly rows: readonly Bar[];
}

const WIDTH = 1000;
const HEIGHT = 20;

/** Bars beside their names and figures: a table whose middle column is drawn, so that nothing is told by the drawing alone. */
export function Bars({ label, rows }: Props) {
  const id = useId();
  const whole = Math.max(...rows.map(({ from, length }) => from + length), 1);
  return (
    <table className={classes['bars']} aria-label={label}>
      <tbody>
        {rows.map(({ name, from, length, text, look }) => {
          const place = { x: (from / whole) * WIDTH, width: length === 0 ? 0 : Math.max((length / whole) * WIDTH, 3), height: HEIGHT };
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td aria-hidden>
                <svg className={classes['track']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
                  <Patterns id={id} />
                  <rect className={classes['ground']} width={WIDTH} height={HEIGHT} />
                  <rect className={classes[look]} {...place} />
                  {look === 'plain' ? null : <rect fill={`url(#${id}-${look})`} {...place} />}
                </svg>
              </td>
              <td>{text}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Each holder has a pattern as well as a colour: stripes, dots, crosses. */
function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-requester`} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={classes['mark']} d="M0 0V14" />
      </pattern>
      <pattern id={`${id}-receiver`} width="14" height="10" patternUnits="userSpaceOnUse">
        <circle className={classes['dot']} cx="5" cy="5" r="2" />
      </pattern>
      <pattern id={`${id}-nobody`} width="16" height="10" patternUnits="userSpaceOnUse">
        <path className={classes['mark']} d="M0 5H16M8 0V10" />
      </pattern>
    </defs>
  );
}
