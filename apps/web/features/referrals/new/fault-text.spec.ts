import { faultTextOf } from './fault-text';

it.each([
  ['identifiers.2.value', 'check digit should be 7', { key: 'checkDigit', digit: '7' }],
  ['identifiers.0.value', 'check character should be X', { key: 'checkDigit', digit: 'X' }],
  ['substances.0.cas', 'a CAS number is written like 21409-26-7', { key: 'number', digit: '' }],
  ['substances.0.name', 'name must be text', { key: 'substanceName', digit: '' }],
  ['text', 'text must be text', { key: 'other', digit: '' }],
])('%s: %s', (name, message, expected) => expect(faultTextOf(name, message)).toEqual(expected));
