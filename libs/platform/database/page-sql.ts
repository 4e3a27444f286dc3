/**
 * The SQL expression of a cursor over ordered columns: each as PostgreSQL writes it, so that nothing is lost on the way. It is
 * opaque to clients, and holds nothing that the page has not shown.
 */
export const cursorSql = (...columns: readonly string[]): string =>
  `translate(encode(convert_to(json_build_array(${columns.map((column) => `${column}::text`).join(', ')})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/**
 * The SQL of one page as JSON: `items`, and the cursor `next`, null at the end. `rows` selects newest first, with `at` and `id` among
 * its columns; `limit` is the SQL of how many are wanted: one more is read, to know whether there are more.
 */
export const pageSql = (rows: string, limit: string): string => `
select json_build_object(
         'items', coalesce(json_agg(row_to_json(p.item) order by p.at desc, p.id desc) filter (where p.place <= ${limit}), '[]'),
         'next', max(${cursorSql('p.at', 'p.id')}) filter (where p.place = ${limit} and p.total > ${limit}))
  from (select r as item, r.at, r.id, row_number() over (order by r.at desc, r.id desc) as place, count(*) over () as total
          from (${rows} limit ${limit} + 1) r) p`;
