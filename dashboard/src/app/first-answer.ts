import type { ApolloClient } from '@apollo/client';
import type { PageEntry } from './pages';

/** Longer than this nobody looks at an empty frame: the page is drawn, and says itself that it waits. */
const LONGEST_WAIT_MS = 500;

/**
 * Puts what a home asks first into the cache before the home is drawn: it is drawn once, with what it shows, instead of once
 * waiting and once more. An answer that is late or incomplete is left to the page, which says so.
 */
export async function haveFirstAnswer(
  client: ApolloClient,
  { question }: Pick<PageEntry, 'question'>,
): Promise<void> {
  if (!question) return;
  const isThere = await Promise.race([isAnswered(client, question), afterwards(LONGEST_WAIT_MS)]);
  client.prioritizeCacheValues = isThere;
}

/** What was answered before the first picture is for that picture only: whatever is opened later is asked anew. */
export function firstPictureStands(client: ApolloClient): void {
  client.prioritizeCacheValues = false;
}

async function isAnswered(
  client: ApolloClient,
  question: NonNullable<PageEntry['question']>,
): Promise<boolean> {
  try {
    const { error } = await client.query(await question());
    return error === undefined;
  } catch {
    return false;
  }
}

function afterwards(milliseconds: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), milliseconds);
  });
}
