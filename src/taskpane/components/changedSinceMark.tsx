import { Badge } from '@fluentui/react-components';
import { useIsChangedSince } from '../changedUnitsContext';
import { useLiveWording } from '../liveWording';

/** Marks a unit whose figures were changed since it was graded. */
export function ChangedSinceMark({ unit }: { readonly unit: string }) {
  const wording = useLiveWording();
  return useIsChangedSince(unit) ? (
    <Badge appearance="outline" color="warning" size="small">
      {wording.own('changedSince')}
    </Badge>
  ) : null;
}
