/** Somebody of the case team, as far as forms ask. */
export interface TeamMember {
  readonly workerRef: string;
  readonly isViewer: boolean;
}
