import { createRoot } from 'react-dom/client';
import '../../components/shared/theme.css';
import { App } from '../../components/popup/App.tsx';
import { startPopup } from '../../components/popup/store.ts';

const root = document.getElementById('root');
if (root) {
  startPopup();
  createRoot(root).render(<App />);
}
