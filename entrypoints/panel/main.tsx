import { createRoot } from 'react-dom/client';
import '../../components/shared/theme.css';
import { App } from '../../components/panel/App.tsx';
import { noteFocusAsked } from '../../components/panel/focus.ts';
import { hostOf } from '../../components/panel/host.ts';
import { startSession } from '../../components/panel/session.ts';

const root = document.getElementById('root');
if (root) {
  const host = hostOf(window);
  noteFocusAsked(location.hash);
  startSession(host);
  createRoot(root).render(<App host={host} />);
}
