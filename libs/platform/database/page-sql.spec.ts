import { cursorSql } from './page-sql';

it('makes a cursor in SQL from columns alone', () => {
  expect(cursorSql('r.created_at', 'r.id')).toBe(
    "translate(encode(convert_to(json_build_array(r.created_at::text, r.id::text)::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')",
  );
});
