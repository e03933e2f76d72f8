import { Mail, MapPin, MessageCircle, Phone, Users } from 'lucide-react';
import { channelOf, type Channel as Way } from '../../../domain/reminder/channel.ts';
import { useWords } from '../interface.ts';

const icons = { phone: Phone, wechat: MessageCircle, mail: Mail, visit: MapPin, meeting: Users };

/** Which way a reminder leads to the customer, by a small sign that has its word; nothing where that is not known. */
export function Channel({ text, hasPhone }: { text: string; hasPhone: boolean }) {
  const { reminders } = useWords();
  const channel: Way | null = channelOf(text, hasPhone);
  if (!channel) return null;
  const Icon = icons[channel];
  return (
    <span
      role="img"
      data-testid="channel"
      data-channel={channel}
      aria-label={reminders.channels[channel]}
      title={reminders.channels[channel]}
      className="mr-1 inline-block align-[-2px] text-ink-3"
    >
      <Icon size={12} strokeWidth={1.75} aria-hidden />
    </span>
  );
}
