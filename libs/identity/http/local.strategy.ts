import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { SessionsService } from '../sessions.service';

/** Passport's password strategy: what it hands on is the new session's cookie. A second factor will be a step of its own behind it. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly sessions: SessionsService) {
    super({ usernameField: 'login', passwordField: 'password', session: false });
  }

  /** Throws `session.refused`, one answer for every reason. */
  async validate(login: string, password: string): Promise<{ readonly cookie: string }> {
    return { cookie: await this.sessions.signIn(login, password) };
  }
}
