import { api, call, idempotent, type Schemas } from '@counterpart/api-client';
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, Form, ProblemAlert, Screen, showProblems, useCodeOptions } from '../../../ui';
import { ResetToken } from './reset-token';
import { DesksField, RolesField } from './user-fields';

type NewUser = Schemas['NewUserDto'];

const NOBODY: NewUser = { login: '', name: '', languages: [], roles: [], deskIds: [] };

/** Makes an account. Nobody but its person ever sets or knows the password. */
export function NewUserScreen() {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [leftOver, setLeftOver] = useState<Error | null>(null);
  const form = useForm<NewUser>({ defaultValues: NOBODY });
  const languages = useCodeOptions('language');
  const create = useMutation({
    mutationFn: (body: NewUser) => call(api.POST('/users', { params: { header: idempotent(key) }, body })),
    onSuccess: () => {
      setKey(crypto.randomUUID());
      setLeftOver(null);
      form.reset(NOBODY);
      return client.invalidateQueries({ queryKey: ['identity', 'users'] });
    },
    onError: (error) => setLeftOver(showProblems(form, error, ['login', 'name', 'languages', 'roles', 'deskIds']) ? error : null),
  });
  const required = t('signIn.required');
  const { errors } = form.formState;
  return (
    <Screen title={t('users.new')}>
      <Form onSubmit={form.handleSubmit((body) => create.mutate(body))}>
        <Stack maw={560}>
          {leftOver === null ? null : <ProblemAlert problem={leftOver} />}
          {create.data === undefined ? null : <ResetToken login={create.variables.login} token={create.data.resetToken} />}
          <TextInput
            label={t('users.login')}
            description={t('signIn.loginHint')}
            autoCapitalize="none"
            spellCheck={false}
            error={errors.login?.message}
            {...form.register('login', { required })}
          />
          <TextInput label={t('users.name')} error={errors.name?.message} {...form.register('name', { required })} />
          <ControlledField control={form.control} name="languages">
            {({ value, onChange, error }) => (
              <Checkbox.Group
                label={t('users.languages')}
                value={value}
                onChange={(chosen) => onChange(chosen as typeof value)}
                error={error}
              >
                <Group mt={4}>
                  {languages.map((language) => (
                    <Checkbox key={language.value} {...language} />
                  ))}
                </Group>
              </Checkbox.Group>
            )}
          </ControlledField>
          <ControlledField control={form.control} name="roles" rules={{ validate: (roles) => roles.length > 0 || required }}>
            {({ value, onChange, error }) => (
              <RolesField value={value} onChange={(roles) => onChange(roles as typeof value)} error={error} />
            )}
          </ControlledField>
          <ControlledField control={form.control} name="deskIds">
            {({ value, onChange, error }) => <DesksField value={value} onChange={onChange} error={error} />}
          </ControlledField>
          <Group>
            <Button type="submit" loading={create.isPending}>
              {t('users.create')}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Screen>
  );
}
