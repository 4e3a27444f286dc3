import { ROLES } from '@counterpart/kernel';
import { ApiProperty } from '@nestjs/swagger';

/** A desk, as everything that names one describes it. */
export class DeskAnswer {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly nameEn!: string;
  @ApiProperty() readonly nameZh!: string;
}

class OwnAgencyAnswer {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly nameEn!: string;
  @ApiProperty() readonly nameZh!: string;
  @ApiProperty() readonly side!: string;
  @ApiProperty({ description: 'A name of the IANA database, such as Asia/Shanghai' }) readonly timeZone!: string;
  @ApiProperty({ type: [String], description: 'Languages that it accepts' }) readonly languages!: readonly string[];
  @ApiProperty({ description: 'While it is not, nothing new can be sent or received' }) readonly isEligible!: boolean;
}

class SessionLimitsAnswer {
  @ApiProperty({ format: 'date-time', description: 'When it ends unless the person does something; background requests do not move it' })
  readonly idleEndsAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When it ends in any case' }) readonly endsAt!: string;
}

/** A suspension of the cooperation as a whole, by one side. */
export class SuspensionAnswer {
  @ApiProperty() readonly side!: string;
  @ApiProperty({ format: 'date-time' }) readonly since!: string;
  @ApiProperty() readonly reason!: string;
}

/** A person whose place the signed-in one takes for a time. */
class StandInAnswer {
  @ApiProperty({ format: 'uuid' }) readonly userId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ format: 'date-time', description: 'When it ends by itself' }) readonly until!: string;
  @ApiProperty({ type: [String], format: 'uuid' }) readonly deskIds!: readonly string[];
}

/** Who is signed in, and what the web application needs to know before anything else. */
export class SessionAnswer {
  @ApiProperty({ format: 'uuid' }) readonly userId!: string;
  @ApiProperty() readonly login!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: [...ROLES], isArray: true }) readonly roles!: readonly string[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'Desks that the person works at now' }) readonly deskIds!: readonly string[];
  @ApiProperty() readonly side!: string;
  @ApiProperty({ format: 'uuid' }) readonly agencyId!: string;
  @ApiProperty() readonly agencyCode!: string;

  @ApiProperty({ type: [String], description: 'Every action that one of the roles has a cell for: what there is to show at all' })
  readonly permissions!: readonly string[];

  @ApiProperty() readonly agency!: OwnAgencyAnswer;
  @ApiProperty({ type: [DeskAnswer] }) readonly desks!: readonly DeskAnswer[];

  @ApiProperty({ type: [StandInAnswer], description: 'Whose place the person takes at present; their desks are among the deskIds' })
  readonly standsFor!: readonly StandInAnswer[];

  @ApiProperty() readonly session!: SessionLimitsAnswer;
  @ApiProperty({ type: [SuspensionAnswer], description: 'Of either side, those that hold now' })
  readonly suspensions!: readonly SuspensionAnswer[];
}
