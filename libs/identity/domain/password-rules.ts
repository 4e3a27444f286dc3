import { DomainError } from '@counterpart/kernel';

/** NIST SP 800-63B-4 asks for a blocklist of what is guessed first; length keeps out most of it, these are the long ones. */
const BLOCKED = [
  'password',
  'counterpart',
  'qwertyuiop',
  '123456789',
  'iloveyou',
  'letmein',
  'welcome',
  'administrator',
  '1qaz2wsx',
  'zxcvbnm',
];
const SHORTEST = 12;
const LONGEST = 1024;

/** Refuses a password that is too short, built around a well-known one, the login, or one repeated character. Nothing is truncated. */
export function requireGoodPassword(password: string, login: string): void {
  const reason = faultOf(password, login);
  if (reason !== null)
    throw new DomainError('invalid', 'password.weak', `This password cannot be used: ${reason}.`, [{ path: 'password', message: reason }]);
}

function faultOf(password: string, login: string): string | null {
  const length = [...password].length;
  if (length < SHORTEST) return `it has ${length} characters, and ${SHORTEST} are needed`;
  if (length > LONGEST) return `it has more than ${LONGEST} characters`;
  const plain = password.normalize('NFKC').toLowerCase();
  const user = login.split('@')[0]!.toLowerCase();
  if (user.length >= 4 && plain.includes(user)) return 'it contains the login';
  const rest = BLOCKED.reduce((text, word) => text.replaceAll(word, ''), plain).replace(/[\d\W_]/gu, '');
  if (rest.length < 4 && BLOCKED.some((word) => plain.includes(word))) return 'it is built around a common password';
  if (new Set(plain).size < 5) return 'it repeats too few characters';
  return null;
}
