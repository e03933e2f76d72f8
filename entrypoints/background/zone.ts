/** The zone the machine is set to, an IANA name: the rep's own. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
