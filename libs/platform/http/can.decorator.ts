import type { Policy } from '@counterpart/kernel';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension, ApiForbiddenResponse, ApiUnauthorizedResponse } from '@nestjs/swagger';

/** What a route asks of its caller: a cell in a policy's table. */
export interface Permission {
  readonly policy: Policy<never>;
  readonly action: string;
}

export const PERMISSION = 'counterpart:permission';
export const PUBLIC = 'counterpart:public';

/** The route needs a signed-in person with a role for whom the policy's row of the action has a cell; the service checks the record. */
export const Can = <A extends string>(policy: Policy<never, A>, action: A): MethodDecorator =>
  applyDecorators(
    SetMetadata(PERMISSION, { policy: policy as unknown as Policy<never>, action } satisfies Permission),
    ApiExtension('x-permission', action),
    ApiCookieAuth(),
    ApiUnauthorizedResponse({ description: 'Not signed in, or the session has ended' }),
    ApiForbiddenResponse({ description: `No role for ${action}` }),
  );

/** The route answers anyone. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);
