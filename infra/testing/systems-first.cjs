const { default: Sequencer } = require('@jest/test-sequencer');

/** Of these, whoever comes last keeps one worker busy while the others have nothing left to do: for minutes, or half of one. */
const LONGEST = [/[\\/]dashboard[\\/]e2e[\\/]/, /[\\/]infra[\\/].*\.int\.test\.ts$/, /\.int\.test\.ts$/];

/**
 * Without a history (a fresh clone, CI) Jest runs the largest files first. A file that starts a whole system or
 * runs the suites beside it is a short one, and would come last; so it goes by what it starts.
 */
module.exports = class SystemsFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one.path) - rankOf(other.path));
  }
};

function rankOf(path) {
  const rank = LONGEST.findIndex((pattern) => pattern.test(path));
  return rank === -1 ? LONGEST.length : rank;
}
