import { tellCaseEntity } from '@estafet/agency-kit/testing/case-entity.story';
import { serviceCentre } from '../src';

describe('a case of the task force', () => {
  tellCaseEntity(serviceCentre, ['p2tp2a', 'uptd-lain']);
});
