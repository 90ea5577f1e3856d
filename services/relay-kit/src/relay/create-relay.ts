import type { Relay, RelayOptions } from './relay.types';

/** Log, sequencer, delivery and inbox of the agencies that one service hosts. */
export declare function createRelay(options: RelayOptions): Relay;
