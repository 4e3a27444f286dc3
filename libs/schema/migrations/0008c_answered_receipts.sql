-- A receipt that is the answer to a delivery is handed over with it, and again with each repetition of the delivery: no job delivers it,
-- so that it never waited as `pending` says. Only these: a receipt that was sent by itself has its own delivery to wait for.
alter table envelope no force row level security;
alter table event no force row level security;
do $$ begin
  if row_security_active('envelope') or row_security_active('event') then
    raise exception 'Row-level security hides the rows from their owner: nothing would be changed';
  end if;
end $$;
update envelope e set state = 'delivered'
 where e.box = 'out' and e.state = 'pending' and e.kind = 'receipt.delivered'
   and exists (select 1 from event v where v.agency_id = e.agency_id and v.object_id = e.id and v.type = 'envelope.receipt-issued');
alter table envelope force row level security;
alter table event force row level security;

comment on column envelope.state is 'Out: pending until the receiver has answered; delivered, or undeliverable where it refused; a receipt that is itself the answer to a delivery is delivered with that. In: accepted in its thread, held until what comes before it is there, or undeliverable where it could not follow';
