import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../identity';
import { type CaseDetail, colleaguesQuery } from './case.queries';

/** The name of an officer of the own agency by id; null for one who is not known any more. */
export function useNameOfUser({ members }: Pick<CaseDetail, 'members'>): (id: string) => string | null {
  const { userId, name } = useSession();
  const { data: colleagues = [] } = useQuery(colleaguesQuery);
  return (id) =>
    id === userId ? name : (members.find((member) => member.userId === id)?.name ?? colleagues.find((one) => one.id === id)?.name ?? null);
}
