import { CodeAnswer, IntegerAnswer, TimeAnswer } from '@counterpart/platform/http';
import { CODES } from './codes';

/** The clock as of the last fact, from which anyone can tell how it stands at any later moment. */
export class ClockSummaryAnswer {
  @CodeAnswer(['not_started', 'running', 'stopped', 'met', 'missed', 'withdrawn'], {
    about: 'A running clock is overdue once `dueAt` is past; one that stopped in time is not',
  })
  readonly status!: string;

  @TimeAnswer({ nullable: true, about: 'The delivery of the original' }) readonly startedAt!: string | null;

  @TimeAnswer({ nullable: true, about: 'Null while it stands still in time: then it moves on, and `leftMs` says what is left' })
  readonly dueAt!: string | null;

  @CodeAnswer(CODES.clockStops, { nullable: true, about: 'Why it stands still' }) readonly stopped!: string | null;
  @TimeAnswer({ nullable: true }) readonly stoppedAt!: string | null;

  @IntegerAnswer({ nullable: true, about: 'Milliseconds, negative where it was late: of what stands still in time, or has been judged' })
  readonly leftMs!: number | null;

  @TimeAnswer({ nullable: true, about: 'The delivery of the last answer' }) readonly judgedAt!: string | null;
}
