import { PrimaryColumn } from 'typeorm';

/**
 * Base of every row of an agency service: one database hosts several agencies, and each row belongs to one of them.
 * The database itself refuses any other agency's rows (see {@link isolateTable} in agency-table.ts).
 */
export abstract class AgencyRow {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;
}
