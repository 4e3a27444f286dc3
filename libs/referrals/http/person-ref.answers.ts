import { IdAnswer, TextAnswer } from '@counterpart/platform/http';

/** One of the own people, as whatever names him or her shows it. */
export class PersonRefAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly name!: string;
}
