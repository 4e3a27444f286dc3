import type { Actor } from '@counterpart/kernel';
import { translationPolicy } from './translation.policy';
import { jobInReview, other, person, system, translator } from './translation.samples';

const third = person('translator3', 'translator');
const liaison = person('liaison1', 'liaison');
const supervisor = person('supervisor1', 'supervisor');
const outside = person('o', 'auditor', 'analyst', 'examiner', 'secretariat');

type Action = keyof typeof translationPolicy.rows;
const WHO: readonly (readonly [string, Actor, readonly Action[]])[] = [
  [
    'the translator',
    translator,
    ['translation.list', 'translation.read', 'translation.take', 'translation.explain', 'translation.translate', 'translation.finish'],
  ],
  [
    'the reviewer',
    other,
    [
      'translation.list',
      'translation.read',
      'translation.take',
      'translation.explain',
      'translation.take-review',
      'translation.review',
      'translation.approve',
    ],
  ],
  ['a third translator', third, ['translation.list', 'translation.read', 'translation.take', 'translation.take-review']],
  ['a liaison officer', liaison, ['translation.list', 'translation.read', 'translation.explain']],
  ['a supervisor', supervisor, ['translation.list', 'translation.read', 'translation.explain']],
  ['an auditor, analyst, examiner or secretary', outside, []],
  ['an administrator', person('a', 'administrator'), []],
  ['the system administrator', person('s', 'operator'), []],
  ['the system', system, ['translation.prepare', 'translation.attach', 'translation.forget']],
];

it.each(WHO)('%s may do what the table says, and nothing else', (_, who, permitted) => {
  const actions = Object.keys(translationPolicy.rows) as Action[];
  expect(actions.filter((action) => translationPolicy.allows(who, action, jobInReview())).sort()).toEqual([...permitted].sort());
});
