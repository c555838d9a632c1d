// What may read a whole table or a whole association, each with its reason. Everything else is a look-up, however many people there are.
export interface Allowed {
  /** As read-plan.ts names it. */
  reads: RegExp;
  /** Only in statements like this one; in any where it is left out. */
  statement?: RegExp;
  because: string;
}

export const ALLOWED: readonly Allowed[] = [
  {
    reads:
      /^(scan|tenant) \w+ by (inbox_waiting|certificate_unread|deadline_run_waiting|digest_run_waiting|ussf_notice_waiting|ussf_notice_claim|mail_due|webhook_delivery_due|poll_due)$/,
    because: 'The index holds only what waits for a run, and a run takes a bounded number of it.',
  },
  {
    reads:
      /^tenant \w+ by (certificate_waiting|correction_open|completion_open|standing_late|registration_waiting|erasure_due)$/,
    because: 'The index holds only what waits for the office, and the office works it off.',
  },
  {
    reads:
      /^tenant (organization by organization_path|refused_address by refused_address_newest|account_request by account_request_path)$/,
    because:
      'Organizations of a branch, addresses that were refused, requests for an account: hundreds, where people are tens of thousands.',
  },
  {
    reads: /^tenant declined_registration by declined_registration_organization$/,
    because: 'What was declined in one organization in thirty days.',
  },
  {
    reads: /^tenant invited_person by invited_person_organization$/,
    because: 'Who was invited to one organization in one season, and has not registered.',
  },
  {
    reads: /^tenant payment_code by /,
    statement: /^select count/,
    because: 'The codes of one organization: a season’s pool, counted when one is given.',
  },
  {
    reads: /^scan erased_file/,
    because: 'It holds only files that are still to be taken off, for minutes.',
  },
  {
    reads:
      /^tenant (administrator|api_key|assignment_feed|former_slug|organization_change|invitation|office_change|setting_change|source_secret|webhook_endpoint|registered_origin|requirements_page|code_pool|source_setting) by /,
    because: 'An organization has a few of these at most: they are made by hand, and most are limited in number.',
  },
  {
    reads: /^tenant (ussf_access|requirements_page|public_count) by sqlite_autoindex/,
    because: 'The organization is the whole key: it is one row.',
  },
  {
    reads: /^scan (organization|requirements_page|ussf_access|deadline_run|poll)( |$)/,
    because: 'A row an organization, or fewer; the clock goes through them, never through people.',
  },
  {
    reads:
      /^tenant (inbox by inbox_log|account_request by account_request_path|member_merge by member_merge_path|pair_dismissal by pair_dismissal_path|erasure by erasure_association|ussf_official by ussf_official_list|registration_branch by sqlite_autoindex_registration_branch_1)$/,
    statement: /order by [^()]* limit \?|member_hash/,
    because: 'A page in the order of the index: SQLite stops at its end.',
  },
  {
    reads: /^tenant registration by registration_path$/,
    statement:
      /role" = \?.*order by "registration"\."path" asc, "registration"\."sort_name" asc, "registration"\."id" asc limit \?/,
    because: 'The report of officials goes through all of them, a page at a time in the order of the index.',
  },
  {
    reads: /^tenant registration by registration_path$/,
    statement: /^select ("seen", count|count\(|"standing"\."state", count)/,
    because:
      'Counting a branch: once a week for the digest, once an opening of the people page. What strangers see is counted in parts.',
  },
  {
    reads: /^tenant (registration by registration_path|inbox by \w+|poll by \w+)$/,
    statement: /^select exists/,
    because: 'Is there any: each look stops at the first row.',
  },
  {
    reads: /^tenant registration by registration_path$/,
    statement: /^select "organization_id", count/,
    because: 'People of each organization, counted in the index once an opening of the page where owners arrange them.',
  },
  {
    reads:
      /^tenant (registration by registration_path|assignment by assignment_external|member_merge by member_merge_path|pair_dismissal by pair_dismissal_path)$/,
    statement: /^update "\w+" set "path" = \? \|\| substr/,
    because: 'A club moves to another league and takes all of its rows along: by hand, once in years.',
  },
  {
    reads: /^tenant registration by registration_path$/,
    statement: /^insert into ussf_official/,
    because: 'An office asked for all of its officials to be looked up: each becomes a row.',
  },
  {
    reads: /^tenant ussf_official by ussf_official_state$/,
    statement: /group by/,
    because: 'The progress of a look-up, counted in the index alone.',
  },
  {
    reads: /^tenant member_merge by member_merge_association$/,
    statement: /^delete/,
    because: 'Somebody is erased: what was moved in any merge may name them. Merges are done by hand.',
  },
  {
    reads:
      /^(tenant ussf_official by ussf_official_list|tenant certification by certification_state|scan certification_change)$/,
    statement: /^delete/,
    because:
      'An association leaves U.S. Soccer and takes all of its licenses with it: once, and everything there is goes.',
  },
];
