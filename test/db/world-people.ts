/** People beside those of the demonstration: of single desks, of the roles that it lacks, and of no desk at all. */
export const PEOPLE = [
  ['chem@DEA', ['liaison'], ['DEA-CHEM']],
  ['bystander@DEA', ['liaison'], ['DEA-CHEM']],
  ['fin@DEA', ['liaison'], ['DEA-FIN']],
  ['chemlead@DEA', ['supervisor'], ['DEA-CHEM']],
  ['writer@DEA', ['supervisor'], ['DEA-CHEM']],
  ['finlead@DEA', ['supervisor'], ['DEA-FIN']],
  ['newcomer@DEA', ['liaison', 'supervisor'], []],
  ['examiner@DEA', ['examiner'], ['DEA-CHEM']],
  ['closed@DEA', ['liaison'], ['DEA-CHEM']],
  ['cover@DEA', ['liaison'], []],
  ['coverlead@DEA', ['supervisor'], []],
  ['chain@DEA', ['liaison'], []],
  ['operator@DEA', ['operator'], ['DEA-CHEM']],
  ['prec@NNCC', ['liaison'], ['NNCC-PREC']],
  ['preclead@NNCC', ['supervisor'], ['NNCC-PREC']],
  ['intl@NNCC', ['liaison', 'supervisor'], ['NNCC-INTL']],
] as const;
