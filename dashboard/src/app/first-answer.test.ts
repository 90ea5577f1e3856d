import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { GraphQLError } from 'graphql';
import { NEVER, Observable, of } from 'rxjs';
import { firstPictureStands, haveFirstAnswer } from './first-answer';

const QUERY = gql`
  query Home {
    home
  }
`;
const question = () => Promise.resolve({ query: QUERY });
type Answer = Observable<ApolloLink.Result>;

function clientThat(answers: () => Answer): { client: ApolloClient; asked: () => number } {
  let asked = 0;
  const link = new ApolloLink(() => {
    asked += 1;
    return answers();
  });
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache(),
    defaultOptions: {
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network' },
      query: { errorPolicy: 'all', fetchPolicy: 'network-only' },
      mutate: { errorPolicy: 'none' },
    },
  });
  return { client, asked: () => asked };
}

const drawn = (client: ApolloClient) =>
  new Promise((resolve) => {
    client.watchQuery({ query: QUERY }).subscribe(({ data, loading }) => !loading && resolve(data));
  });

describe('the first answer', () => {
  it('is drawn from the cache, and asked for once', async () => {
    const { client, asked } = clientThat(() => of({ data: { home: 'seven handoffs' } }));
    await haveFirstAnswer(client, { question });
    expect(await drawn(client)).toEqual({ home: 'seven handoffs' });
    expect(asked()).toBe(1);
  });

  it('is for the first picture only: what is opened later is asked anew', async () => {
    const { client, asked } = clientThat(() => of({ data: { home: 'seven handoffs' } }));
    await haveFirstAnswer(client, { question });
    firstPictureStands(client);
    await drawn(client);
    expect(asked()).toBe(2);
  });

  it.each<[string, () => Answer]>([
    ['incomplete', () => of({ data: { home: null }, errors: [new GraphQLError('a member is silent')] })],
    ['not to be had', () => new Observable((observer) => observer.error(new Error('the line is down')))],
  ])('that is %s is left to the page, which says so', async (_what, answers) => {
    const { client } = clientThat(answers);
    await haveFirstAnswer(client, { question });
    expect(client.prioritizeCacheValues).toBe(false);
  });

  it('that is late does not hold back the page', async () => {
    const { client } = clientThat(() => NEVER);
    await haveFirstAnswer(client, { question });
    expect(client.prioritizeCacheValues).toBe(false);
  });

  it('of a page that asks nothing by itself is not waited for', async () => {
    const { client, asked } = clientThat(() => NEVER);
    await haveFirstAnswer(client, {});
    expect([client.prioritizeCacheValues, asked()]).toEqual([false, 0]);
  });
});
