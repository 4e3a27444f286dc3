import { Credential } from './credential';
import { Deputyship } from './deputyship';
import { Duty } from './duty';
import { Session } from './session';
import { User } from './user';

/** What identity maps to tables. */
export const identityEntities = [User, Credential, Session, Deputyship, Duty];
