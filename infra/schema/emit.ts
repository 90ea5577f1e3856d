import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  emitComposition,
  findDrift,
  findUnannouncedChanges,
  schemaFiles,
  SESSION_SDL,
  SESSION_SUBGRAPH,
  type SubgraphDefinition,
} from '@estafet/gateway/composition';
import { buildSubgraphSdl as ngoSdl } from '@estafet/ngo';
import { buildSubgraphSdl as policeSdl } from '@estafet/police';
import { buildSubgraphSdl as serviceCentreSdl } from '@estafet/service-centre';
import { buildSubgraphSdl as socialServicesSdl } from '@estafet/social-services';
import { taskForceSubgraphSdl } from '@estafet/task-force';

/** Where the committed schema lies and what it is compared with; given, so that tests can bend each of them. */
export interface SchemaPlace {
  /** The repository's root. */
  readonly root: string;
  /** The SDL of every subgraph as the code says it now. */
  readonly subgraphs: () => Promise<SubgraphDefinition[]>;
  /** The supergraph of the last commit, so that overwriting the file does not hide a change; undefined without one. */
  readonly lastCommitted: () => string | undefined;
}

/** The six subgraphs of the platform, read from their packages. No database and no network is needed. */
export async function readSubgraphs(): Promise<SubgraphDefinition[]> {
  return [
    { name: SESSION_SUBGRAPH, sdl: SESSION_SDL },
    { name: 'police', sdl: await policeSdl() },
    { name: 'social-services', sdl: await socialServicesSdl() },
    { name: 'service-centre', sdl: await serviceCentreSdl() },
    { name: 'ngo', sdl: await ngoSdl() },
    { name: 'task-force', sdl: taskForceSubgraphSdl() },
  ];
}

/** The repository itself. */
export function repositoryPlace(root: string): SchemaPlace {
  return {
    root,
    subgraphs: readSubgraphs,
    lastCommitted: () => {
      try {
        return execFileSync('git', ['show', 'HEAD:schema/supergraph.graphql'], {
          cwd: root,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          maxBuffer: 64 * 1024 * 1024,
        });
      } catch {
        // No git, no commit yet, or the first supergraph: nothing was promised to anyone.
        return undefined;
      }
    },
  };
}

/**
 * Writes `schema/subgraphs/*.graphql` and `schema/supergraph.graphql`. Writes nothing when the subgraphs do not compose, add
 * non-null fields to another's entity, or break the schema in a way that CHANGELOG.md does not announce.
 */
export async function emitSchema(place: SchemaPlace): Promise<string[]> {
  const { emitted, problems } = emitComposition(await place.subgraphs());
  if (!emitted || problems.length > 0) return [...problems];
  const unannounced = unannouncedChanges(place, emitted.supergraphSdl);
  if (unannounced.length > 0) return unannounced;
  const files = schemaFiles(emitted);
  for (const stray of Object.keys(readCommitted(place.root)).filter((path) => files[path] === undefined)) {
    rmSync(join(place.root, 'schema', stray));
  }
  for (const [path, text] of Object.entries(files)) {
    const file = join(place.root, 'schema', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return [];
}

/** Every reason why the committed schema cannot stand as it is; none when it can. Changes nothing. */
export async function checkSchema(place: SchemaPlace): Promise<string[]> {
  const { emitted, problems } = emitComposition(await place.subgraphs());
  if (!emitted) return [...problems];
  return [
    ...problems,
    ...unannouncedChanges(place, emitted.supergraphSdl),
    ...findDrift(emitted, readCommitted(place.root)),
  ];
}

/** Against the file in the working copy and against the last commit: whichever still holds the promise. */
function unannouncedChanges(place: SchemaPlace, supergraphSdl: string): string[] {
  const earlier = [readCommitted(place.root)['supergraph.graphql'], place.lastCommitted()];
  const changelogFile = join(place.root, 'CHANGELOG.md');
  const changelog = existsSync(changelogFile) ? readFileSync(changelogFile, 'utf8') : '';
  const changes = earlier
    .filter((sdl): sdl is string => sdl !== undefined && sdl.trim() !== '')
    .flatMap((earlierSupergraphSdl) =>
      findUnannouncedChanges({ earlierSupergraphSdl, supergraphSdl, changelog }),
    );
  return [...new Set(changes)];
}

function readCommitted(root: string): Record<string, string> {
  const directory = join(root, 'schema');
  const subgraphs = join(directory, 'subgraphs');
  const paths = existsSync(subgraphs)
    ? readdirSync(subgraphs)
        .filter((name) => name.endsWith('.graphql'))
        .map((name) => `subgraphs/${name}`)
    : [];
  if (existsSync(join(directory, 'supergraph.graphql'))) paths.push('supergraph.graphql');
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(directory, path), 'utf8')]));
}
