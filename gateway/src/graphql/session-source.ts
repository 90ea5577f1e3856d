import { LocalGraphQLDataSource } from '@apollo/gateway';
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { FetchOperation, FetchSource, PreparedFetch } from '../executor/fetch-source';
import { isData } from '../executor/merge';
import { Unusual } from '../executor/unusual';

/** The in-process subgraph. It only reads the session, so that the library may ask again what the compiled path has asked. */
export class SessionSource extends LocalGraphQLDataSource implements FetchSource {
  constructor(private readonly executable: GraphQLSchema) {
    super(executable);
  }

  prepare({ query, operationName }: FetchOperation): PreparedFetch {
    const document = parse(query, { noLocation: true });
    return async ({ variables, context }) => {
      const { data, errors } = await execute({
        schema: this.executable,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
      });
      if (errors?.length || !isData(data)) throw new Unusual('an answer with errors');
      return data;
    };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
