import { tellCaseEntity } from '@estafet/agency-kit/testing/case-entity.story';
import { ngo } from '../src';

describe('a case of the task force', () => {
  tellCaseEntity(ngo, ['lsm', 'lsm-lain']);
});
