const { default: Sequencer } = require('@jest/test-sequencer');

/** Of these, whoever comes last keeps one worker busy for minutes while the others have nothing left to do. */
const WHOLE_SYSTEMS = [/[\\/]dashboard[\\/]e2e[\\/]/, /[\\/]infra[\\/].*\.int\.test\.ts$/];

/**
 * Without a history (a fresh clone, CI) Jest runs the largest files first. A file that starts a whole system is a short one
 * that names its suites, and would come last; so it goes by what it starts.
 */
module.exports = class SystemsFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one.path) - rankOf(other.path));
  }
};

function rankOf(path) {
  const rank = WHOLE_SYSTEMS.findIndex((pattern) => pattern.test(path));
  return rank === -1 ? WHOLE_SYSTEMS.length : rank;
}
