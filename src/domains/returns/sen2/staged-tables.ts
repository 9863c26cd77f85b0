/**
 * Rows of a return on their way in, in the shape of the tables that they go to. `n` counts persons, `r` the requests of one.
 * `state` of a child: new, matched, unchanged, doubtful, left-out.
 */
export const stagedTables = {
  staged_children: [
    'n integer', 'line integer', 'child_id uuid', 'event_id uuid', 'surname text', 'forename text', 'birth_date date', 'sex char(1)',
    'ethnicity text', 'postcode text', 'upn text collate "C"', 'uln text collate "C"', 'upn_unknown text', 'urn integer', 'setting_name text',
    'primary_need text', 'fingerprint text', `state text not null default 'new'`,
  ],
  staged_assessments: [
    'n integer', 'r smallint', 'assessment_id uuid', 'stage text', 'received_on date', 'source text', 'youth_accommodation boolean',
    'assess_decided_on date', 'issue_decided_on date', 'closed_on date', 'exception text', 'request_mediation boolean', 'request_tribunal boolean',
    'assessment_mediation boolean', 'assessment_tribunal boolean', 'other_mediation boolean', 'other_tribunal boolean',
    'request_outcome text', 'assessment_outcome text', 'exported text', 'return_key text',
  ],
  staged_casework_events: ['n integer', 'r smallint', 'assessment_id uuid', 'event_id uuid', 'kind text', 'happened_on date', 'detail jsonb'],
  staged_plans: [
    'n integer', 'r smallint', 'plan_id uuid', 'assessment_id uuid', 'started_on date', 'ceased_on date', 'cease_reason text', 'residential text',
    'work_based text', 'personal_budget boolean', 'organised_arrangement boolean', 'direct_payment text', 'transferred_from text',
    'review_meeting_on date', 'review_outcome text', 'review_draft_on date', 'phase_transfer_due_on date', 'phase_transfer_final_on date',
    'last_reviewed_on date', 'active boolean',
  ],
  staged_placements: [
    'n integer', 'r smallint', 'line integer', 'path text', 'placement_id uuid', 'plan_id uuid', 'source text', 'rank smallint', 'urn integer', 'ukprn text',
    'setting_kind text', 'setting_other text', 'entered_on date', 'left_on date', 'sen_unit boolean', 'resourced_provision boolean',
    'residential text', 'work_based text', 'attendance_pattern text',
  ],
  staged_needs: ['n integer', 'r smallint', 'plan_id uuid', 'rank smallint', 'need text'],
  staged_plan_events: ['n integer', 'r smallint', 'plan_id uuid', 'event_id uuid', 'kind text', 'happened_on date', 'detail jsonb'],
  staged_problems: ['severity text', 'rule text', 'line integer', 'path text', 'value text', 'reason text', 'mend text'],
} as const
