/** The programme cards of the demo district, in the fields of `publishProgrammeCard`. */
export const DEMO_CARDS: readonly { readonly agency: string; readonly card: Record<string, unknown> }[] = [
  {
    agency: 'rpsw',
    card: {
      ...{ version: 1, services: ['SV04', 'SV05', 'SV07', 'SV08', 'SV10', 'SV11', 'SV15', 'SV20', 'SV22'] },
      ...{
        sexes: ['FEMALE'],
        minAge: 15,
        exploitation: ['SexualExploitation'],
        residence: true,
        lengthDays: 180,
      },
      ...{
        given: ['MEALS', 'HEALTH_CARE', 'SKILLS'],
        notGiven: ['POCKET_MONEY'],
        capacity: 30,
        freePlaces: 6,
      },
      ...{ dutyHours: '24h', dutyPhone: '0263-555-121' },
    },
  },
  {
    agency: 'balai',
    card: {
      ...{ version: 1, services: ['SV04', 'SV05', 'SV09', 'SV11', 'SV17', 'SV20', 'SV22', 'SV26'] },
      ...{ sexes: ['FEMALE', 'MALE'], minAge: 6, maxAge: 17, residence: true, lengthDays: 120 },
      ...{ given: ['MEALS', 'SCHOOL'], notGiven: ['POCKET_MONEY'], capacity: 40, freePlaces: 9 },
      ...{ dutyHours: '24h', dutyPhone: '0263-555-122' },
    },
  },
  {
    agency: 'dinsos',
    card: {
      ...{ version: 1, services: ['SV04', 'SV05', 'SV20', 'SV21', 'SV22', 'SV23', 'SV25', 'SV28'] },
      ...{ residence: false, lengthDays: 30, given: ['MEALS', 'RETURN_HOME'], notGiven: ['POCKET_MONEY'] },
      ...{ capacity: 15, freePlaces: 4, dutyHours: '07:30-16:00', dutyPhone: '0263-555-120' },
    },
  },
  {
    agency: 'p2tp2a',
    card: {
      ...{ version: 1, services: ['SV01', 'SV02', 'SV03', 'SV04', 'SV10', 'SV18', 'SV19', 'SV21'] },
      ...{ residence: false, lengthDays: 30, given: ['HEALTH_CARE'], notGiven: ['POCKET_MONEY'] },
      ...{ capacity: 8, freePlaces: 3, dutyHours: '24h', dutyPhone: '0263-555-130' },
    },
  },
  {
    agency: 'lsm',
    card: {
      ...{ version: 1, services: ['SV10', 'SV12', 'SV15', 'SV18', 'SV24', 'SV27'], residence: false },
      ...{
        given: ['SKILLS'],
        notGiven: ['POCKET_MONEY'],
        dutyHours: '08:00-20:00',
        dutyPhone: '0263-555-140',
      },
    },
  },
  {
    agency: 'lsm-pelita',
    card: {
      ...{ version: 1, services: ['SV12', 'SV16', 'SV18'], residence: false, notGiven: ['POCKET_MONEY'] },
      ...{ dutyHours: '08:00-16:00', dutyPhone: '0263-555-142' },
    },
  },
  {
    agency: 'lsm-bahtera',
    card: {
      ...{
        version: 1,
        services: ['SV01', 'SV04', 'SV10'],
        residence: false,
        lengthDays: 30,
        notGiven: ['POCKET_MONEY'],
      },
      ...{ capacity: 5, freePlaces: 2, dutyHours: '08:00-16:00', dutyPhone: '0263-555-141' },
    },
  },
];
