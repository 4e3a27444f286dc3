import { Module } from '@nestjs/common';
import { CasesModule } from '../cases.module';
import { CaseNotesController } from './case-notes.controller';
import { CaseParticipationController } from './case-participation.controller';
import { CaseStatesController } from './case-states.controller';
import { CasesController } from './cases.controller';

/** Routes of the joint cases. */
@Module({
  imports: [CasesModule],
  controllers: [CasesController, CaseParticipationController, CaseStatesController, CaseNotesController],
})
export class CasesHttpModule {}
