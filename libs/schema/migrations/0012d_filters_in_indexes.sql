-- What a list is filtered by stands behind its order: it is then looked at in the index, without the row.
drop index referral_due, referral_due_by_assignee, referral_by_assignee, referral_unassigned;
create index referral_due on referral (agency_id, desk_id, box, state, pace, falls_due, id, urgency, kind, exercise)
  where pace in ('running', 'stopped', 'stopped_late');
create index referral_due_by_assignee on referral (agency_id, assigned_to, pace, falls_due, id, urgency, kind, exercise)
  where assigned_to is not null and pace in ('running', 'stopped', 'stopped_late');
create index referral_by_assignee on referral (agency_id, assigned_to, state, created_at desc, id desc, urgency, kind, exercise) where assigned_to is not null;
create index referral_unassigned on referral (agency_id, desk_id, state, created_at desc, id desc, urgency, kind, exercise)
  where assigned_to is null and box = 'in';

-- To an officer the queue is that of the desks; to a translator what still needs a reviewer is a part of its own.
create index translation_job_of_desk on translation_job (agency_id, desk_id, state, priority, created_at, id);
create index translation_job_unreviewed on translation_job (agency_id, state, priority, created_at, id) where reviewer_id is null and state = 'review';
