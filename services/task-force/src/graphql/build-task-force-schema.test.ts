import { isInterfaceType, isObjectType } from 'graphql';
import { buildTaskForceSchema, taskForceSubgraphSdl } from './build-task-force-schema';

describe('the task-force subgraph', () => {
  const schema = buildTaskForceSchema();

  it('describes every type and every field of its own', () => {
    const undescribed = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('_') && (isObjectType(type) || isInterfaceType(type)))
      .flatMap((type) => {
        if (!isObjectType(type) && !isInterfaceType(type)) return [];
        const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
        const own = type.description || ['Query', 'Mutation'].includes(type.name) ? [] : [type.name];
        return [
          ...own,
          ...fields.filter((field) => !field.description).map((field) => `${type.name}.${field.name}`),
        ];
      });
    expect(undescribed).toEqual([]);
  });

  it('adds only nullable fields to what belongs to the agencies', () => {
    for (const name of ['PoliceAgency', 'SocialServicesAgency', 'ServiceCentreAgency', 'NgoAgency']) {
      const type = schema.getType(name);
      expect(isObjectType(type) && String(type.getFields()['openGaps']?.type)).toBe('[Gap!]');
    }
  });

  it('resolves cases, referrals, gaps and agencies by their id', () => {
    const keyed = [...taskForceSubgraphSdl().matchAll(/type (\w+)[^{]*@key\(fields: "id"\)/g)].map(
      ([, name]) => name,
    );
    expect(keyed.sort()).toEqual(
      [
        'Case',
        'Gap',
        'NgoAgency',
        'PoliceAgency',
        'Referral',
        'ServiceCentreAgency',
        'SocialServicesAgency',
      ].sort(),
    );
  });
});
