import type { Clock, Directory } from '@estafet/relay-kit';
import type { Viewer } from '@estafet/schema';
import type { DataSource } from 'typeorm';
import type { CoordinationService } from '../coordination/coordination.service';
import type { BoardLoaders } from './board-loaders';

/** What resolvers work with. Reading goes through the board role; only the coordination service writes. */
export interface ApiDeps {
  readonly board: DataSource;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly taskForceId: string;
  readonly coordination: CoordinationService;
  readonly assumeAllRulesOn: boolean;
  readonly assumeAllRecorded: boolean;
}

/** The viewer was vouched for by the gateway; loaders live as long as the request. */
export interface TaskForceContext {
  readonly viewer: Viewer;
  readonly deps: ApiDeps;
  readonly loaders: BoardLoaders;
}
