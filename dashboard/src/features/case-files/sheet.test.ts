import { sheetServices } from './sheet';

const to = { name: { id: 'RPSW', en: 'RPSW' } };

describe('the sheet for SIMFONI-PPA', () => {
  it('names the services that were given, each once', () => {
    expect(
      sheetServices({
        acts: [
          { type: 'service.sessionHeld', detail: 'SV10' },
          { type: 'service.sessionHeld', detail: 'SV10' },
          { type: 'case.opened', detail: null },
        ],
        referrals: [
          { direction: 'SENT', to, services: ['SV04', 'SV10'], state: 'IN_SERVICE' },
          { direction: 'SENT', to, services: ['SV07'], state: 'DECLINED' },
        ],
      }),
    ).toEqual(['SV04', 'SV10']);
  });
});
