import type { HostObject } from './objectClass';
import { objectClass } from './objectClass';

/** The client library reports here once that its shared-runtime actions can be called. */
const addinService = objectClass<null>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
});

/** Services of the host itself, which every application offers. */
export function hostService(name: string): HostObject | undefined {
  return name === 'Microsoft.InternalService.AddinInternalService' ? addinService(null) : undefined;
}
