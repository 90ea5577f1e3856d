import { tellCaseEntity } from '@estafet/agency-kit/testing/case-entity.story';
import { socialServices } from '../src';

describe('a case of the task force', () => {
  tellCaseEntity(socialServices, ['dinsos', 'rpsw']);
});
