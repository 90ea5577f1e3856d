import { tellCaseEntity } from '@estafet/agency-kit/testing/case-entity.story';
import { police } from '../src';

describe('a case of the task force', () => {
  tellCaseEntity(police, ['polres', 'polsek-cipanas']);
});
