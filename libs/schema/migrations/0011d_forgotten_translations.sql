-- What was left out of a message because it was called back goes from its translation and from the memory too. The system alone does it.
grant delete on translation_segment, translation_memory to counterpart_runtime;
create policy by_system on translation_segment as restrictive for delete to counterpart_runtime
  using (side_id = (select app.side_id()) and (select app.is_system()));
create policy by_system on translation_memory as restrictive for delete to counterpart_runtime
  using (side_id = (select app.side_id()) and (select app.is_system()));
